# Written by cargo xtask generate from api/buckets.yaml. Do not edit.
"""The group `buckets` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import Bucket, BucketCreateRequestAccessLevel, BucketsListResponse


class Buckets(Group):
    """Buckets of object storage on a branch."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str,
        access_level: BucketCreateRequestAccessLevel | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Bucket:
        """Creates a bucket on a branch.

        Calls `createProjectBranchBucket`
        (`POST /projects/{project_id}/branches/{branch_id}/buckets`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            name: Name that addresses the bucket within its branch, 1 to 255 characters.
            access_level: Who may read the objects of the bucket.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "buckets.create",
            (project_id, branch_id),
            {"name": name, "access_level": access_level},
            cancel, call_timeout,
        )

    def delete(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a bucket of a branch.

        Calls `deleteProjectBranchBucket`
        (`DELETE /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            bucket_name: Name of the bucket.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "buckets.delete",
            (project_id, branch_id, bucket_name),
            None,
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Bucket, BucketsListResponse]:
        """Lists the buckets of a branch.

        Calls `listProjectBranchBuckets`
        (`GET /projects/{project_id}/branches/{branch_id}/buckets`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("buckets.list", (project_id, branch_id), None, cancel, call_timeout)
