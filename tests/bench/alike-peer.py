"""Stories alike by datasketch: reads one JSON string a line, prints its times and the pairs it finds as one JSON document."""
import json
import sys
import time

import datasketch
from datasketch import MinHash, MinHashLSH

stories = [json.loads(line).split() for line in open(sys.argv[1], encoding="utf-8")]
runs = [[" ".join(words[at:at + 3]).encode() for at in range(len(words) - 2)] for words in stories]

started = time.perf_counter()
index = MinHashLSH(threshold=0.5, num_perm=128)
pairs = []
for number, story in enumerate(runs):
    sketch = MinHash(num_perm=128)
    sketch.update_batch(story)
    pairs += [[other, number] for other in index.query(sketch)]
    index.insert(number, sketch)
print(json.dumps({"version": datasketch.__version__, "seconds": time.perf_counter() - started, "pairs": pairs}))
