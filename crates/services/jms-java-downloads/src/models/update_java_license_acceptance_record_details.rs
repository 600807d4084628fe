// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a Java license acceptance record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJavaLicenseAcceptanceRecordDetails {
    /// The status of the license acceptance.
    pub license_acceptance_status: models::JavaLicenseAcceptanceRecordLicenseAcceptanceStatus,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateJavaLicenseAcceptanceRecordDetails {
        required {
            license_acceptance_status = "licenseAcceptanceStatus",
                with_license_acceptance_status(models::JavaLicenseAcceptanceRecordLicenseAcceptanceStatus);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
