// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a copy object request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyObjectRequestSummary {
    /// The key of the object.
    pub key: Option<String>,
    /// The ID of the source workspace.
    pub source_workspace_id: Option<String>,
    /// The keys of the objects.
    pub object_keys: Option<Vec<String>>,
    /// The resolution of conflicts when objects are copied.
    pub copy_conflict_resolution: Option<models::CopyConflictResolution>,
    /// The status of the copy request.
    pub copy_metadata_object_request_status:
        Option<models::CopyObjectRequestCopyMetadataObjectRequestStatus>,
    /// The OCID of the creator.
    pub created_by: Option<String>,
    /// The name of the user who created the object.
    pub created_by_name: Option<String>,
    /// The number of source objects to copy.
    pub total_source_object_count: Option<i64>,
    /// The number of objects copied into the target.
    pub total_objects_copied_into_target: Option<i64>,
    /// The start time in milliseconds.
    pub time_started_in_millis: Option<i64>,
    /// The end time in milliseconds.
    pub time_ended_in_millis: Option<i64>,
    /// The copied objects.
    pub copied_items: Option<Vec<models::CopyObjectMetadataSummary>>,
    /// The referenced objects.
    pub referenced_items: Option<Vec<models::CopyObjectMetadataSummary>>,
    /// The name.
    pub name: Option<String>,
}

model! {
    CopyObjectRequestSummary {
        key = "key";
        source_workspace_id = "sourceWorkspaceId";
        object_keys = "objectKeys";
        copy_conflict_resolution = "copyConflictResolution";
        copy_metadata_object_request_status = "copyMetadataObjectRequestStatus";
        created_by = "createdBy";
        created_by_name = "createdByName";
        total_source_object_count = "totalSourceObjectCount";
        total_objects_copied_into_target = "totalObjectsCopiedIntoTarget";
        time_started_in_millis = "timeStartedInMillis";
        time_ended_in_millis = "timeEndedInMillis";
        copied_items = "copiedItems";
        referenced_items = "referencedItems";
        name = "name";
    }
}
