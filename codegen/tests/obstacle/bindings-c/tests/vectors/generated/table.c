/* Written by cargo xtask generate from api/. Do not edit. */

#include "../vectors.h"

vector_call call_operations_list;
vector_call call_things_create;
vector_call call_things_delete;
vector_call call_things_deploy_file;
vector_call call_things_finish;
vector_call call_things_get;
vector_call call_things_get_file;
vector_call call_things_list;
vector_call call_things_list_keys;
vector_call call_things_list_parts;
vector_call call_things_provider_name;
vector_call call_things_revoke_key;
vector_call call_things_update;
vector_call call_words_query_logs;
vector_call call_words_set_trigger;
vector_call call_words_type;

const struct vector vectors[] = {
    {"listOperations", call_operations_list},
    {"createThing", call_things_create},
    {"deleteThing", call_things_delete},
    {"deployFile", call_things_deploy_file},
    {"finishThing", call_things_finish},
    {"getThing", call_things_get},
    {"getFile", call_things_get_file},
    {"listThings", call_things_list},
    {"listKeys", call_things_list_keys},
    {"listParts", call_things_list_parts},
    {"getProvider", call_things_provider_name},
    {"revokeKey", call_things_revoke_key},
    {"updateThing", call_things_update},
    {"queryLogs", call_words_query_logs},
    {"setTrigger", call_words_set_trigger},
    {"getWords", call_words_type},
    {NULL, NULL},
};
