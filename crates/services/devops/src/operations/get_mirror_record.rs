// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the mirror record.
    ///
    /// The response has the header `etag`.
    GetMirrorRecord = GET "/repositories/{repositoryId}/mirrorRecords/{mirrorRecordType}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/GetMirrorRecord";
    required {
        repository_id = path "repositoryId" (String);
        mirror_record_type = path "mirrorRecordType" (models::GetMirrorRecordMirrorRecordType);
    }
    returns { json(models::RepositoryMirrorRecord) }
}
