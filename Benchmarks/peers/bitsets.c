/* The same three jobs in plain C, to measure the Swift code against: load the roll calls, hold every
   count against the published totals, and the agreement of all pairs of members in every session.

   cc -O3 -march=native -o bitsets bitsets.c && ./bitsets votes_long.csv rollcalls.csv

   votes_long.csv: rcid,ccode,iso3,vote with votes Y, A, N and X for a member that cast none.
   rollcalls.csv:  rcid,session,...,yes_published,no_published,abstain_published,... */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MEMBERS = 256, CALLS = 8192, CODES = 1024, IDS = 1 << 20, WORDS = 8, SESSIONS = 128 };

static uint8_t cells[CALLS][MEMBERS]; /* 0 no member, 1 Y, 2 A, 3 N, 4 X */
static int32_t call_of_id[IDS], member_of_code[CODES];
static int64_t ids[CALLS], codes[MEMBERS];
static int session_of[CALLS], published[CALLS][3], calls, members;
static uint64_t rows[MEMBERS][4][WORDS];

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static char *read_all(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(1); }
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  char *text = malloc(*size + 1);
  if (fread(text, 1, *size, file) != *size) { perror(path); exit(1); }
  text[*size] = 0;
  fclose(file);
  return text;
}

/* One field of RFC 4180; quotes are taken off by counting them, which is all that is needed here. */
static char *next_field(char *at, char **start, size_t *length) {
  int quoted = 0;
  *start = at;
  while (*at && (quoted || (*at != ',' && *at != '\n'))) {
    if (*at == '"') quoted = !quoted;
    at++;
  }
  *length = (size_t)(at - *start);
  return at;
}

static void load_calls(const char *path) {
  size_t size, length;
  char *text = read_all(path, &size), *at = strchr(text, '\n') + 1, *start;
  memset(call_of_id, -1, sizeof call_of_id);
  while (*at) {
    int call = calls++;
    for (int column = 0;; column++) {
      at = next_field(at, &start, &length);
      int value = length ? atoi(start) : -1;
      if (column == 0) { ids[call] = value; call_of_id[value] = call; }
      if (column == 1) session_of[call] = value;
      if (column >= 12 && column <= 14) published[call][column - 12] = value;
      if (*at != ',') break;
      at++;
    }
    if (*at == '\n') at++;
  }
  free(text);
}

static void load_votes(const char *path) {
  size_t size;
  char *text = read_all(path, &size), *at = strchr(text, '\n') + 1, *end = text + size;
  memset(member_of_code, -1, sizeof member_of_code);
  while (at < end) {
    int id = 0, code = 0;
    while (*at != ',') id = id * 10 + (*at++ - '0');
    at++;
    while (*at != ',') code = code * 10 + (*at++ - '0');
    at++;
    while (*at != ',') at++;
    at++;
    if (member_of_code[code] < 0) { codes[members] = code; member_of_code[code] = members++; }
    cells[call_of_id[id]][member_of_code[code]] =
        *at == 'Y' ? 1 : *at == 'A' ? 2 : *at == 'N' ? 3 : 4;
    while (at < end && *at != '\n') at++;
    at++;
  }
  free(text);
}

static void tallies(void) {
  int agreeing = 0, differing = 0, missing = 0;
  int64_t sum = 0;
  for (int call = 0; call < calls; call++) {
    int counts[5] = {0};
    for (int member = 0; member < members; member++) counts[cells[call][member]]++;
    int *said = published[call];
    if (said[0] < 0 || said[1] < 0 || said[2] < 0) missing++;
    else if (said[0] == counts[1] && said[1] == counts[3] && said[2] == counts[2]) agreeing++;
    else differing++;
    sum += ids[call] * (counts[1] + 3 * counts[2] + 7 * counts[3] + 11 * counts[4]);
  }
  printf("tallies: %d roll calls, %d as published, %d otherwise, %d without totals, checksum %lld\n",
         calls, agreeing, differing, missing, (long long)sum);
}

static int64_t compare_session(int session) {
  int bits = 0, sat[MEMBERS] = {0};
  memset(rows, 0, sizeof rows);
  for (int call = 0; call < calls; call++) {
    if (session_of[call] != session) continue;
    int counts[5] = {0};
    for (int member = 0; member < members; member++) counts[cells[call][member]]++;
    int cast = counts[1] + counts[2] + counts[3];
    if (counts[1] == cast || counts[2] == cast || counts[3] == cast) continue;
    uint64_t bit = 1ULL << (bits & 63);
    int word = bits++ >> 6;
    for (int member = 0; member < members; member++) {
      int cell = cells[call][member];
      if (!cell) continue;
      sat[member] = 1;
      rows[member][cell - 1][word] |= bit;
    }
  }
  int words = (bits + 63) / 64;
  int64_t sum = 0;
  for (int a = 0; a < members; a++) {
    if (!sat[a]) continue;
    for (int b = a + 1; b < members; b++) {
      if (!sat[b]) continue;
      int same = 0, both = 0, opposite = 0, only_a = 0, only_b = 0, neither = 0;
      for (int w = 0; w < words; w++) {
        uint64_t ya = rows[a][0][w], aa = rows[a][1][w], na = rows[a][2][w], xa = rows[a][3][w];
        uint64_t yb = rows[b][0][w], ab = rows[b][1][w], nb = rows[b][2][w], xb = rows[b][3][w];
        uint64_t ca = ya | aa | na, cb = yb | ab | nb;
        same += __builtin_popcountll((ya & yb) | (aa & ab) | (na & nb));
        opposite += __builtin_popcountll((ya & nb) | (na & yb));
        both += __builtin_popcountll(ca & cb);
        only_a += __builtin_popcountll(xa & cb);
        only_b += __builtin_popcountll(ca & xb);
        neither += __builtin_popcountll(xa & xb);
      }
      int half = both - same - opposite;
      sum += session * (int64_t)(2 * same + half + 5 * both) * ((codes[a] * codes[b]) % 1009);
      /* Absences are counted as the Swift code counts them; adding nothing keeps them alive. */
      if (only_a + only_b + neither > bits) abort();
    }
  }
  return sum;
}

int main(int count, char **arguments) {
  if (count != 3) { fprintf(stderr, "usage: bitsets votes_long.csv rollcalls.csv\n"); return 2; }
  double start = now();
  load_calls(arguments[2]);
  load_votes(arguments[1]);
  double loaded = now();
  tallies();
  double tallied = now();
  int64_t sum = 0;
  for (int session = 1; session < SESSIONS; session++) sum += compare_session(session);
  double compared = now();
  printf("agreement: checksum %lld\n", (long long)sum);
  printf("seconds: load %.3f, tallies %.4f, agreement %.4f\n", loaded - start, tallied - loaded,
         compared - tallied);
  return 0;
}
