/** Spanish. */
import { wordSet } from './word-set'
import type { Words } from './words'

export const spanish: Words = {
  never: wordSet(`El La Los Las Un Una Unos Unas Lo Este Esta Estos Estas Ese Esa Esos Esas Aquel Él Ella Ellos Ellas Yo Tú Nosotros Su Sus Mi Mis Tu Nuestro Nuestra Que Quien Quién Cuando Cuándo Donde Dónde Como Cómo Por Para Con Sin Sobre Bajo Desde Hasta Hacia Entre Contra Según Durante Tras Ante En De Del Al A Y E O U Ni Pero Sino Aunque Porque Si Sí No Ya
    También Además Mientras Después Antes Luego Entonces Ahora Hoy Ayer Mañana Aquí Allí Muy Más Menos Todo Toda Todos Todas Otro Otra Otros Otras Cada Varios Varias Algunos Algunas Nada Nadie Uno Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Lunes Martes Miércoles Jueves Viernes Sábado Domingo Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre
    Tierra     Me Te Se Nos Es Son Fue Era Ha Han Había Hay Está Están Será Vamos Astrónomos Un`),
  soft: wordSet('Gobierno Estado Presidencia Congreso Gran Nuevo Nueva'),
  particles: wordSet('de del la las los el y van von da di bin al'),
  roles: wordSet(`presidente presidenta ministro ministra vicepresidente vicepresidenta expresidente expresidenta exministro exministra canciller primer primera gobernador gobernadora alcalde alcaldesa exalcalde exalcaldesa diputado diputada senador senadora portavoz vocero vocera secretario secretaria jefe jefa exjefe exjefa director directora fiscal juez jueza abogado abogada magistrado magistrada candidato candidata líder dirigente
    profesor profesora investigador investigadora científico científica astrónomo astrónoma astrofísico astrofísica físico física economista historiador historiadora analista politólogo periodista escritor escritora novelista poeta poetisa ensayista autor autora cineasta actor actriz cantante músico pintor pintora artista arquitecto arquitecta entrenador entrenadora técnico seleccionador capitán jugador jugadora delantero delantera portero portera defensa centrocampista ciclista tenista atleta campeón campeona
    rey reina príncipe princesa papa obispo arzobispo cardenal general coronel comandante capitán almirante embajador embajadora empresario empresaria banquero fundador fundadora presidente maestra maestro médico médica doctor doctora enfermero enfermera estudiante vecino vecina testigo víctima activista opositor opositora comunista socialista ultraderechista conservador conservadora acusado acusada comisario comisaria coordinador coordinadora consejero consejera argentino argentina mexicano mexicana chileno chilena colombiano colombiana español española`),
  roleEnding: /(?:ólogo|óloga|ista)$/i,
  honorifics: wordSet('Sr Sra Srta Dr Dra Don Doña Rey Reina Papa Presidente Presidenta Ministro Ministra General Coronel San Santa'),
  saying: wordSet(`dijo afirmó aseguró explicó añadió declaró señaló indicó anunció informó advirtió destacó recordó subrayó pidió contó celebró sostuvo manifestó reiteró denunció criticó admitió reconoció prometió dice afirma asegura explica calcula prevé niega`),
  doing: wordSet('ganó venció perdió marcó es fue ha será quedó dirigió perdió envió desplegó'),
  kin: wordSet('esposa marido hijo hija madre padre hermano hermana'),
  departments: wordSet('Primer Primera'),
  organisationEnds: wordSet('SA FC CF Energía Group Airlines'),
  organisationStarts: wordSet(`Ministerio Tribunal Corte Audiencia Fiscalía Consejo Comisión Comité Congreso Senado Cámara Asamblea Banco Bolsa Fondo Fundación Asociación Federación Confederación Unión Partido Frente Movimiento Alianza Organización Agencia Autoridad Instituto Universidad Colegio Escuela Academia Centro Observatorio Servicio Oficina Dirección Policía Guardia Ejército Armada Fuerza Fuerzas Cruz Hospital Clínica Museo Teatro Orquesta Ópera Real Club Atlético Deportivo Compañía Grupo Sindicato Red Radio Liga Empresa Conservas Defensoría Procuraduría Secretaría Registro`),
  organisationNouns: wordSet('laboratorio editorial farmacéutica cooperativa productora universidad naviera aseguradora plataforma patronal colectivo instituto empresa compañía grupo firma banco sindicato partido agencia fundación asociación organización ONG diario periódico revista cadena emisora club equipo federación universidad hospital museo cartel cártel guerrilla milicia aerolínea fabricante petrolera constructora consultora filial'),
  organisationAfter: wordSet('accionistas directivos portavoz'),
  placeEnds: wordSet(''),
  placeStarts: wordSet('Sierra Puerto Monte Cerro Volcán Lago Río Golfo Mar Bahía Cabo Isla Islas Valle Playa Plaza Calle Avenida Palacio Castillo Parque Estadio Aeropuerto Estación Puente Ciudad Villa San Santa Santo Las Los La El Campo'),
  placeNouns: wordSet('ciudad pueblo municipio provincia región estado departamento comuna barrio isla lago río cerro monte volcán valle puerto aeropuerto estadio playa plaza desierto capital localidad distrito comarca sierra golfo estrecho frontera'),
  inside: wordSet('en desde hacia'),
  towards: wordSet('de del a al hasta por entre sobre'),
  eventEnds: wordSet(''),
  eventStarts: wordSet('Copa Festival Mundial Gran Premio Huracán Tormenta Tifón Cumbre Feria Juegos Vuelta Operación Batalla'),
  vessels: wordSet('buque barco petrolero carguero ferry yate submarino portaaviones fragata destructor velero pesquero sonda satélite cohete telescopio'),
  works: wordSet('novela película filme álbum disco canción obra ópera serie libro documental comedia drama cuadro exposición'),
  joiners: wordSet('de del la las los el y para por e'),
}
