// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The subject and additional host names that the certificate secures.
    pub subject_names: Vec<String>,
    /// The expiration time of the certificate.
    pub time_not_valid_after: DateTime<Utc>,
    /// The certificate.
    pub certificate: String,
    /// The intermediate certificates.
    pub intermediate_certificates: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CertificateLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Certificate {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        subject_names = "subjectNames";
        time_not_valid_after = "timeNotValidAfter";
        certificate = "certificate";
        intermediate_certificates = "intermediateCertificates";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        locks = "locks";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
