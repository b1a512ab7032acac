/* What the parts of the worker share. */

#ifndef WORKER_H
#define WORKER_H

#include <neonapi.h>
#include <stdio.h>
#include <string.h>

struct work {
    const char *base_url;
    const char *project_id;
    long times;
};

/* A client whose limits never bind; yours to free. */
neonapi_client *unlimited(const char *base_url);
/* Says what is wrong and ends. */
void fail(const char *what);
void print_used(double used_us);
/* Entries of a folder of /proc. */
int entries(const char *path);
double resident_kib(void);

/* Reads every field of every branch; gives what must be the same each time. */
uint64_t walk(const neonapi_client *client, const char *project_id);
/* Clients made, used and freed, one after the other; prints what they left behind. */
void clients(const struct work *work);
/* Sixteen threads on one client for so many seconds; prints what became of their calls. */
void threads(const struct work *work);

#endif
