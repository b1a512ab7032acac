/* The first call: who does the key belong to, and which projects are there?
 *
 * Reads NEON_API_KEY, and NEON_API_BASE_URL where it is set. */

#include <neonapi.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    neonapi_client *client = NULL;
    neonapi_auth_details_response *account = NULL;
    neonapi_error *error = NULL;

    if (neonapi_client_from_environment(&client, &error) != NEONAPI_OK ||
        neonapi_users_auth_details(client, NULL, &account, &error) != NEONAPI_OK) {
        fprintf(stderr, "%s\n", neonapi_error_message(error));
        neonapi_error_free(error);
        neonapi_client_free(client);
        return EXIT_FAILURE;
    }
    printf("neonapi %s speaks for account %s\n", neonapi_version(),
           neonapi_auth_details_response_account_id(account));
    neonapi_auth_details_response_free(account);
    neonapi_client_free(client);
    return EXIT_SUCCESS;
}
