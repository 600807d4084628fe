// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a Java license acceptance record to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJavaLicenseAcceptanceRecordDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the license.
    pub license_type: models::JavaLicenseAcceptanceRecordLicenseType,
    /// The status of the license acceptance.
    pub license_acceptance_status: models::JavaLicenseAcceptanceRecordLicenseAcceptanceStatus,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateJavaLicenseAcceptanceRecordDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            license_type = "licenseType",
                with_license_type(models::JavaLicenseAcceptanceRecordLicenseType);
            license_acceptance_status = "licenseAcceptanceStatus",
                with_license_acceptance_status(models::JavaLicenseAcceptanceRecordLicenseAcceptanceStatus);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
