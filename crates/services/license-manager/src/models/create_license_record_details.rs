// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The details of a license record to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLicenseRecordDetails {
    /// The display name.
    pub display_name: String,
    /// Whether the license record is perpetual.
    pub is_perpetual: bool,
    /// The expiration date.
    pub expiration_date: Option<DateTime<Utc>>,
    /// The end date of support for the license record.
    pub support_end_date: Option<DateTime<Utc>>,
    /// Whether there is no limit.
    pub is_unlimited: bool,
    /// The number of license units in the license record. Default: `1`.
    pub license_count: Option<i64>,
    /// The ID of the product.
    pub product_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateLicenseRecordDetails {
        required {
            display_name = "displayName", with_display_name(String);
            is_perpetual = "isPerpetual", with_is_perpetual(bool);
            is_unlimited = "isUnlimited", with_is_unlimited(bool);
        }
        optional {
            expiration_date = "expirationDate", with_expiration_date(DateTime<Utc>);
            support_end_date = "supportEndDate", with_support_end_date(DateTime<Utc>);
            license_count = "licenseCount", with_license_count(i64);
            product_id = "productId", with_product_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
