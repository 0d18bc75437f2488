/** The thread of the heavy, pure road: bytes in, clean tagged stories out. It knows nothing of the library. */
import { parentPort } from 'node:worker_threads'
import { intake, type Intake, type IntakeInput } from '../store/intake'
import { answerQuestions } from './threads'

export interface ImportService {
  intake(input: IntakeInput): Promise<Intake>
}

const service: ImportService = { intake: (input) => Promise.resolve(intake(input)) }

if (parentPort !== null) answerQuestions(parentPort, service)
