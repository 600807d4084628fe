// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// A URL that grants access to an object or a bucket without credentials. This model, which
/// contains the URL, is returned only on creation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreauthenticatedRequest {
    /// The ID of the pre-authenticated request. It is not an OCID.
    pub id: String,
    /// The display name of the pre-authenticated request.
    pub name: String,
    /// The path of the URL that grants access. It is returned only on creation and cannot be
    /// retrieved later.
    pub access_uri: Secret,
    /// The name of the object, or the prefix of several object names. Absent for the whole bucket.
    pub object_name: Option<String>,
    /// Whether listing objects is allowed. It applies only to access types for reading any object.
    pub bucket_listing_action: Option<models::PreauthenticatedRequestBucketListingAction>,
    /// The allowed operations: read, write or both, for a single object or for any object.
    pub access_type: models::PreauthenticatedRequestAccessType,
    /// The expiration time.
    pub time_expires: DateTime<Utc>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The full path that grants access to the object.
    pub full_path: Option<Secret>,
}

model! {
    PreauthenticatedRequest {
        id = "id";
        name = "name";
        access_uri = "accessUri";
        object_name = "objectName";
        bucket_listing_action = "bucketListingAction";
        access_type = "accessType";
        time_expires = "timeExpires";
        time_created = "timeCreated";
        full_path = "fullPath";
    }
}
