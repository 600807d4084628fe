// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a pre-authenticated request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePreauthenticatedRequestDetails {
    /// The display name of the pre-authenticated request.
    pub name: String,
    /// Whether listing objects is allowed. It applies only to access types for reading any object.
    pub bucket_listing_action: Option<models::PreauthenticatedRequestBucketListingAction>,
    /// The name of the object, or the prefix of several object names. Defaults to the whole bucket.
    pub object_name: Option<String>,
    /// The allowed operations: read, write or both, for a single object or for any object.
    pub access_type: models::PreauthenticatedRequestAccessType,
    /// The expiration time.
    pub time_expires: DateTime<Utc>,
}

model! {
    CreatePreauthenticatedRequestDetails {
        required {
            name = "name", with_name(String);
            access_type = "accessType", with_access_type(models::PreauthenticatedRequestAccessType);
            time_expires = "timeExpires", with_time_expires(DateTime<Utc>);
        }
        optional {
            bucket_listing_action = "bucketListingAction",
                with_bucket_listing_action(models::PreauthenticatedRequestBucketListingAction);
            object_name = "objectName", with_object_name(String);
        }
    }
}
