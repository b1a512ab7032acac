# Written by cargo xtask generate from api/data_api.yaml. Do not edit.
"""The group `data_api` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from neonapi._neonapi import CancelToken
    from neonapi._types import Seconds
    from neonapi.models import DataApiCreateRequestAuthProvider, DataApiResponse


class DataApi(Group):
    """The Data API: HTTP access to a database."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        auth_provider: DataApiCreateRequestAuthProvider | None = None,
        jwks_url: str | None = None,
        provider_name: str | None = None,
        jwt_audience: str | None = None,
        add_default_grants: bool | None = None,
        skip_auth_schema: bool | None = None,
        db_aggregates_enabled: bool | None = None,
        db_anon_role: str | None = None,
        db_extra_search_path: str | None = None,
        db_max_rows: int | None = None,
        db_schemas: Sequence[str] | None = None,
        jwt_role_claim_key: str | None = None,
        jwt_cache_max_lifetime: int | None = None,
        openapi_mode: str | None = None,
        server_cors_allowed_origins: str | None = None,
        server_timing_enabled: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Sets up the Data API, an HTTP interface to the tables, for a database of a branch.

        Calls `createProjectBranchDataApi`
        (`POST /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            database_name: Name of the database.
            auth_provider: Who issues the tokens that callers send.
            jwks_url: URL of the public keys that callers' tokens are checked with.
            provider_name: Name of the external authentication provider.
            jwt_audience: Audience that callers' tokens must be meant for.
            add_default_grants: Whether to grant default privileges to the roles that callers get.
            skip_auth_schema: Whether to leave out the setup of the authentication schema.
            db_aggregates_enabled: Whether callers may use aggregate functions; the server default
                is true.
            db_anon_role: Role for callers without a token; the server default is `anonymous`.
            db_extra_search_path: Further schemas to put on the search path.
            db_max_rows: Most rows that one answer may hold.
            db_schemas: Schemas that the Data API exposes.
            jwt_role_claim_key: Path in the token to the claim with the role; the server default is
                `.role`.
            jwt_cache_max_lifetime: Longest time a checked token is remembered, in seconds.
            openapi_mode: How an OpenAPI description is offered; the server default is `disabled`.
            server_cors_allowed_origins: Origins that browsers may call from (CORS).
            server_timing_enabled: Whether answers carry a `Server-Timing` header.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "data_api.create",
            (project_id, branch_id, database_name),
            {
                "auth_provider": auth_provider,
                "jwks_url": jwks_url,
                "provider_name": provider_name,
                "jwt_audience": jwt_audience,
                "add_default_grants": add_default_grants,
                "skip_auth_schema": skip_auth_schema,
                "db_aggregates_enabled": db_aggregates_enabled,
                "db_anon_role": db_anon_role,
                "db_extra_search_path": db_extra_search_path,
                "db_max_rows": db_max_rows,
                "db_schemas": db_schemas,
                "jwt_role_claim_key": jwt_role_claim_key,
                "jwt_cache_max_lifetime": jwt_cache_max_lifetime,
                "openapi_mode": openapi_mode,
                "server_cors_allowed_origins": server_cors_allowed_origins,
                "server_timing_enabled": server_timing_enabled,
            },
            cancel, call_timeout,
        )

    def delete(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes the Data API from a database of a branch.

        Calls `deleteProjectBranchDataApi`
        (`DELETE /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            database_name: Name of the database.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "data_api.delete",
            (project_id, branch_id, database_name),
            None,
            cancel, call_timeout,
        )

    def get(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> DataApiResponse:
        """Gets the URL, status and settings of the Data API of a database.

        Calls `getProjectBranchDataApi`
        (`GET /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            database_name: Name of the database.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "data_api.get",
            (project_id, branch_id, database_name),
            None,
            cancel, call_timeout,
        )

    def update(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        db_aggregates_enabled: bool | None = None,
        db_anon_role: str | None = None,
        db_extra_search_path: str | None = None,
        db_max_rows: int | None = None,
        db_schemas: Sequence[str] | None = None,
        jwt_role_claim_key: str | None = None,
        jwt_cache_max_lifetime: int | None = None,
        openapi_mode: str | None = None,
        server_cors_allowed_origins: str | None = None,
        server_timing_enabled: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Changes the settings of the Data API of a database.

        Calls `updateProjectBranchDataApi`
        (`PATCH /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            database_name: Name of the database.
            db_aggregates_enabled: Whether callers may use aggregate functions; the server default
                is true.
            db_anon_role: Role for callers without a token; the server default is `anonymous`.
            db_extra_search_path: Further schemas to put on the search path.
            db_max_rows: Most rows that one answer may hold.
            db_schemas: Schemas that the Data API exposes.
            jwt_role_claim_key: Path in the token to the claim with the role; the server default is
                `.role`.
            jwt_cache_max_lifetime: Longest time a checked token is remembered, in seconds.
            openapi_mode: How an OpenAPI description is offered; the server default is `disabled`.
            server_cors_allowed_origins: Origins that browsers may call from (CORS).
            server_timing_enabled: Whether answers carry a `Server-Timing` header.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "data_api.update",
            (project_id, branch_id, database_name),
            {
                "db_aggregates_enabled": db_aggregates_enabled,
                "db_anon_role": db_anon_role,
                "db_extra_search_path": db_extra_search_path,
                "db_max_rows": db_max_rows,
                "db_schemas": db_schemas,
                "jwt_role_claim_key": jwt_role_claim_key,
                "jwt_cache_max_lifetime": jwt_cache_max_lifetime,
                "openapi_mode": openapi_mode,
                "server_cors_allowed_origins": server_cors_allowed_origins,
                "server_timing_enabled": server_timing_enabled,
            },
            cancel, call_timeout,
        )
