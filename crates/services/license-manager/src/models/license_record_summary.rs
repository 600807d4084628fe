// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a license record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicenseRecordSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the product license.
    pub product_license_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The ID of the product.
    pub product_id: Option<String>,
    /// The number of license units in the license record. Default: `1`.
    pub license_count: Option<i64>,
    /// The expiration date.
    pub expiration_date: Option<DateTime<Utc>>,
    /// The end date of support for the license record.
    pub support_end_date: Option<DateTime<Utc>>,
    /// Whether there is no limit.
    pub is_unlimited: bool,
    /// Whether the license record is perpetual.
    pub is_perpetual: bool,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::LicenseRecordLifecycleState>,
    /// The unit of the product license.
    pub license_unit: Option<models::LicenseRecordLicenseUnit>,
    /// The name of the product license.
    pub product_license: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LicenseRecordSummary {
        id = "id";
        product_license_id = "productLicenseId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        product_id = "productId";
        license_count = "licenseCount";
        expiration_date = "expirationDate";
        support_end_date = "supportEndDate";
        is_unlimited = "isUnlimited";
        is_perpetual = "isPerpetual";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        license_unit = "licenseUnit";
        product_license = "productLicense";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
