// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a pre-authenticated request, without its URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreauthenticatedRequestSummary {
    /// The ID of the pre-authenticated request. It is not an OCID.
    pub id: String,
    /// The display name of the pre-authenticated request.
    pub name: String,
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
}

model! {
    PreauthenticatedRequestSummary {
        id = "id";
        name = "name";
        object_name = "objectName";
        bucket_listing_action = "bucketListingAction";
        access_type = "accessType";
        time_expires = "timeExpires";
        time_created = "timeCreated";
    }
}
