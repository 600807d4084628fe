// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A Java license acceptance record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaLicenseAcceptanceRecord {
    /// The ID of the resource.
    pub id: String,
    /// The status of the license acceptance.
    pub license_acceptance_status: models::JavaLicenseAcceptanceRecordLicenseAcceptanceStatus,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the license.
    pub license_type: models::JavaLicenseAcceptanceRecordLicenseType,
    /// The ID of the creator.
    pub created_by: models::Principal,
    /// The user or entity that made the last update.
    pub last_updated_by: Option<models::Principal>,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The time of the last update.
    pub time_last_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JavaLicenseAcceptanceRecordLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    JavaLicenseAcceptanceRecord {
        id = "id";
        license_acceptance_status = "licenseAcceptanceStatus";
        compartment_id = "compartmentId";
        license_type = "licenseType";
        created_by = "createdBy";
        last_updated_by = "lastUpdatedBy";
        time_accepted = "timeAccepted";
        time_last_updated = "timeLastUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
