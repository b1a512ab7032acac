# Written by cargo xtask generate from api/objects.yaml. Do not edit.
"""The group `objects` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import BinaryWriter, Seconds
    from neonapi.models import (
        BucketObject,
        BucketObjectsListResponse,
        PresignRequestOperation,
        PresignResponse,
    )


class Objects(Group):
    """Objects in a bucket."""

    __slots__ = ()

    def delete(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        object_key: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes one object of a bucket.

        Calls `deleteProjectBranchBucketObject` (`DELETE
        /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            bucket_name: Name of the bucket.
            object_key: Key of the object; slashes are part of the key.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "objects.delete",
            (project_id, branch_id, bucket_name, object_key),
            None,
            cancel, call_timeout,
        )

    def delete_by_prefix(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        *,
        prefix: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int:
        """Deletes all objects of a bucket whose keys have a given beginning.

        The prefix cannot be empty. A short prefix can match far more than meant; list the objects
        with it first.

        Calls `deleteProjectBranchBucketObjectsByPrefix` (`DELETE
        /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects-by-prefix`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            bucket_name: Name of the bucket.
            prefix: Beginning of the keys to delete, 1 to 1024 characters.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "objects.delete_by_prefix",
            (project_id, branch_id, bucket_name),
            {"prefix": prefix},
            cancel, call_timeout,
        )

    def get(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        object_key: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> bytes:
        """Downloads the bytes of an object of a bucket.

        Calls `getProjectBranchBucketObject` (`GET
        /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/download`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            bucket_name: Name of the bucket.
            object_key: Key of the object; slashes are part of the key.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            The bytes.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "objects.get",
            (project_id, branch_id, bucket_name, object_key),
            None,
            cancel, call_timeout,
        )

    def get_to(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        object_key: str,
        writer: BinaryWriter,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int:
        """Writes an object to a file or another writer, piece by piece.

        `max_response_bytes` does not bound it, `attempt_timeout` does. Once a byte has been
        written, the request is not repeated, and what was written stays. Calls
        `getProjectBranchBucketObject`.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            bucket_name: Name of the bucket.
            object_key: Key of the object.
            writer: What is written to: something with a `write` that takes bytes.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            The length of the object in bytes.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "objects.get_to",
            (project_id, branch_id, bucket_name, object_key, writer),
            None,
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[BucketObject, BucketObjectsListResponse]:
        """Lists the objects of a bucket.

        Calls `listProjectBranchBucketObjects`
        (`GET /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            bucket_name: Name of the bucket.
            prefix: Beginning that the keys must have.
            delimiter: Text at which keys are cut into folders.
            cursor: Cursor taken from the page before; leave it out for the first page.
            limit: Objects per page, 1 to 1000; the server takes 1000 when it is left out.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "objects.list",
            (project_id, branch_id, bucket_name),
            {"prefix": prefix, "delimiter": delimiter, "cursor": cursor, "limit": limit},
            cancel, call_timeout,
        )

    def presign(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        object_key: str,
        *,
        operation: PresignRequestOperation,
        content_type: str | None = None,
        expires_in_seconds: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> PresignResponse:
        """Makes a presigned URL to upload or download an object for a limited time.

        Whoever has the URL and headers can use them until they expire, so keep both secret. Send
        the request with the `method` and `headers` of the answer.

        Calls `presignProjectBranchBucketObject` (`POST
        /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/presign`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            bucket_name: Name of the bucket.
            object_key: Key of the object; slashes are part of the key.
            operation: Whether the URL is for an upload or a download.
            content_type: Media type of the content to upload.
            expires_in_seconds: How long the URL works, in seconds, 1 to 604800; the server default
                is 900.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "objects.presign",
            (project_id, branch_id, bucket_name, object_key),
            {
                "operation": operation,
                "content_type": content_type,
                "expires_in_seconds": expires_in_seconds,
            },
            cancel, call_timeout,
        )
