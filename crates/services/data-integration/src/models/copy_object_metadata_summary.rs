// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of copy object metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyObjectMetadataSummary {
    /// The key of the object that was copied.
    pub old_key: Option<String>,
    /// The new key of the copied object.
    pub new_key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The type of the object.
    pub object_type: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<String>,
    /// The key of the aggregator, which is the project or folder that contains the object.
    pub aggregator_key: Option<String>,
    /// The name path of the object, which includes its project and folder.
    pub name_path: Option<String>,
    /// The time of the last update, in milliseconds.
    pub time_updated_in_millis: Option<i64>,
    /// The action that resolved the conflict of objects.
    pub resolution_action: Option<models::CopyObjectMetadataResolutionAction>,
}

model! {
    CopyObjectMetadataSummary {
        old_key = "oldKey";
        new_key = "newKey";
        name = "name";
        identifier = "identifier";
        object_type = "objectType";
        object_version = "objectVersion";
        aggregator_key = "aggregatorKey";
        name_path = "namePath";
        time_updated_in_millis = "timeUpdatedInMillis";
        resolution_action = "resolutionAction";
    }
}
