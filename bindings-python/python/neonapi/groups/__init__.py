# Written by cargo xtask generate from api/openapi.yaml. Do not edit.
"""The groups of operations; each is imported when it is first used."""

from __future__ import annotations

from neonapi._group import Groups

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi.groups.ai_gateway import AiGateway
    from neonapi.groups.api_keys import ApiKeys
    from neonapi.groups.auth import Auth
    from neonapi.groups.auth_oauth_providers import AuthOauthProviders
    from neonapi.groups.auth_trusted_domains import AuthTrustedDomains
    from neonapi.groups.auth_users import AuthUsers
    from neonapi.groups.branches import Branches
    from neonapi.groups.buckets import Buckets
    from neonapi.groups.consumption import Consumption
    from neonapi.groups.credentials import Credentials
    from neonapi.groups.custom_domains import CustomDomains
    from neonapi.groups.data_api import DataApi
    from neonapi.groups.databases import Databases
    from neonapi.groups.endpoints import Endpoints
    from neonapi.groups.functions import Functions
    from neonapi.groups.legacy_auth import LegacyAuth
    from neonapi.groups.logs import Logs
    from neonapi.groups.objects import Objects
    from neonapi.groups.operations import Operations
    from neonapi.groups.organization_api_keys import OrganizationApiKeys
    from neonapi.groups.organization_invitations import OrganizationInvitations
    from neonapi.groups.organization_members import OrganizationMembers
    from neonapi.groups.organization_vpc_endpoints import OrganizationVpcEndpoints
    from neonapi.groups.organizations import Organizations
    from neonapi.groups.project_jwks import ProjectJwks
    from neonapi.groups.project_members import ProjectMembers
    from neonapi.groups.project_permissions import ProjectPermissions
    from neonapi.groups.project_vpc_endpoints import ProjectVpcEndpoints
    from neonapi.groups.projects import Projects
    from neonapi.groups.regions import Regions
    from neonapi.groups.roles import Roles
    from neonapi.groups.snapshots import Snapshots
    from neonapi.groups.storage import Storage
    from neonapi.groups.triggers import Triggers
    from neonapi.groups.users import Users


class ClientGroups(Groups):
    """The groups of a client."""

    __slots__ = ()

    @property
    def ai_gateway(self) -> AiGateway:
        """The AI gateway of a branch."""
        return self._group("ai_gateway", "AiGateway")

    @property
    def api_keys(self) -> ApiKeys:
        """Personal API keys."""
        return self._group("api_keys", "ApiKeys")

    @property
    def auth(self) -> Auth:
        """Neon Auth of a branch: set-up, e-mail, plugins, webhooks."""
        return self._group("auth", "Auth")

    @property
    def auth_oauth_providers(self) -> AuthOauthProviders:
        """OAuth providers of Neon Auth on a branch."""
        return self._group("auth_oauth_providers", "AuthOauthProviders")

    @property
    def auth_trusted_domains(self) -> AuthTrustedDomains:
        """Domains that Neon Auth on a branch may redirect to."""
        return self._group("auth_trusted_domains", "AuthTrustedDomains")

    @property
    def auth_users(self) -> AuthUsers:
        """Users of Neon Auth on a branch."""
        return self._group("auth_users", "AuthUsers")

    @property
    def branches(self) -> Branches:
        """Branches: copy-on-write lines of data inside a project."""
        return self._group("branches", "Branches")

    @property
    def buckets(self) -> Buckets:
        """Buckets of object storage on a branch."""
        return self._group("buckets", "Buckets")

    @property
    def consumption(self) -> Consumption:
        """Consumption: what projects and branches used over time, for billing."""
        return self._group("consumption", "Consumption")

    @property
    def credentials(self) -> Credentials:
        """Credentials that programs use on a branch."""
        return self._group("credentials", "Credentials")

    @property
    def custom_domains(self) -> CustomDomains:
        """Custom domains of what runs on a branch."""
        return self._group("custom_domains", "CustomDomains")

    @property
    def data_api(self) -> DataApi:
        """The Data API: HTTP access to a database."""
        return self._group("data_api", "DataApi")

    @property
    def databases(self) -> Databases:
        """Databases of a branch."""
        return self._group("databases", "Databases")

    @property
    def endpoints(self) -> Endpoints:
        """Endpoints: the addresses of computes, which run Postgres on a branch."""
        return self._group("endpoints", "Endpoints")

    @property
    def functions(self) -> Functions:
        """Functions deployed to a branch."""
        return self._group("functions", "Functions")

    @property
    def legacy_auth(self) -> LegacyAuth:
        """Neon Auth by project: the older form, mostly deprecated."""
        return self._group("legacy_auth", "LegacyAuth")

    @property
    def logs(self) -> Logs:
        """Logs of what runs on a branch."""
        return self._group("logs", "Logs")

    @property
    def objects(self) -> Objects:
        """Objects in a bucket."""
        return self._group("objects", "Objects")

    @property
    def operations(self) -> Operations:
        """Operations: the background work that mutations start."""
        return self._group("operations", "Operations")

    @property
    def organization_api_keys(self) -> OrganizationApiKeys:
        """API keys of an organization, whole or for one project."""
        return self._group("organization_api_keys", "OrganizationApiKeys")

    @property
    def organization_invitations(self) -> OrganizationInvitations:
        """Invitations to join an organization."""
        return self._group("organization_invitations", "OrganizationInvitations")

    @property
    def organization_members(self) -> OrganizationMembers:
        """Members of an organization."""
        return self._group("organization_members", "OrganizationMembers")

    @property
    def organization_vpc_endpoints(self) -> OrganizationVpcEndpoints:
        """VPC endpoints that an organization allows."""
        return self._group("organization_vpc_endpoints", "OrganizationVpcEndpoints")

    @property
    def organizations(self) -> Organizations:
        """Organizations and their spending limits."""
        return self._group("organizations", "Organizations")

    @property
    def project_jwks(self) -> ProjectJwks:
        """Key sets (JWKS) whose tokens a project accepts."""
        return self._group("project_jwks", "ProjectJwks")

    @property
    def project_members(self) -> ProjectMembers:
        """Members of a project and their roles in it."""
        return self._group("project_members", "ProjectMembers")

    @property
    def project_permissions(self) -> ProjectPermissions:
        """Access to a project granted to people outside its organization."""
        return self._group("project_permissions", "ProjectPermissions")

    @property
    def project_vpc_endpoints(self) -> ProjectVpcEndpoints:
        """VPC endpoints that a project is restricted to."""
        return self._group("project_vpc_endpoints", "ProjectVpcEndpoints")

    @property
    def projects(self) -> Projects:
        """Projects: the top level of everything Neon keeps, with their limits, sharing and
        transfer.
        """
        return self._group("projects", "Projects")

    @property
    def regions(self) -> Regions:
        """Regions that projects can be created in."""
        return self._group("regions", "Regions")

    @property
    def roles(self) -> Roles:
        """Postgres roles of a branch, and their passwords."""
        return self._group("roles", "Roles")

    @property
    def snapshots(self) -> Snapshots:
        """Snapshots of branches, and the schedules that take them."""
        return self._group("snapshots", "Snapshots")

    @property
    def storage(self) -> Storage:
        """Object storage of a branch."""
        return self._group("storage", "Storage")

    @property
    def triggers(self) -> Triggers:
        """Triggers: what makes a function run."""
        return self._group("triggers", "Triggers")

    @property
    def users(self) -> Users:
        """The account behind the key."""
        return self._group("users", "Users")
