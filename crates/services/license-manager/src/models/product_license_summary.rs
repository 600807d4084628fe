// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a product license.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductLicenseSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The status.
    pub status: models::ProductLicenseStatus,
    /// The description of the status.
    pub status_description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ProductLicenseLifecycleState>,
    /// The number of active licenses, over all license records of the product license.
    pub total_active_license_unit_count: Option<i64>,
    /// The number of consumed license units. Updated after each allocation run.
    pub total_license_units_consumed: Option<f64>,
    /// The number of license records of the product license.
    pub total_license_record_count: Option<i64>,
    /// The number of active license records of the product license.
    pub active_license_record_count: Option<i64>,
    /// The unit of the product license.
    pub license_unit: models::ProductLicenseLicenseUnit,
    /// Whether the vendor is Oracle.
    pub is_vendor_oracle: bool,
    /// Whether more of the product license is used than is available.
    pub is_over_subscribed: Option<bool>,
    /// Whether there is no limit.
    pub is_unlimited: Option<bool>,
    /// The display name.
    pub display_name: String,
    /// The name of the vendor.
    pub vendor_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The images.
    pub images: Option<Vec<models::ImageResponse>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ProductLicenseSummary {
        id = "id";
        compartment_id = "compartmentId";
        status = "status";
        status_description = "statusDescription";
        lifecycle_state = "lifecycleState";
        total_active_license_unit_count = "totalActiveLicenseUnitCount";
        total_license_units_consumed = "totalLicenseUnitsConsumed";
        total_license_record_count = "totalLicenseRecordCount";
        active_license_record_count = "activeLicenseRecordCount";
        license_unit = "licenseUnit";
        is_vendor_oracle = "isVendorOracle";
        is_over_subscribed = "isOverSubscribed";
        is_unlimited = "isUnlimited";
        display_name = "displayName";
        vendor_name = "vendorName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        images = "images";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
