// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a product license to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductLicenseDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the vendor is Oracle.
    pub is_vendor_oracle: bool,
    /// The display name.
    pub display_name: String,
    /// The unit of the product license.
    pub license_unit: models::ProductLicenseLicenseUnit,
    /// The name of the vendor.
    pub vendor_name: Option<String>,
    /// The images.
    pub images: Option<Vec<models::ImageDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateProductLicenseDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            is_vendor_oracle = "isVendorOracle", with_is_vendor_oracle(bool);
            display_name = "displayName", with_display_name(String);
            license_unit = "licenseUnit", with_license_unit(models::ProductLicenseLicenseUnit);
        }
        optional {
            vendor_name = "vendorName", with_vendor_name(String);
            images = "images", with_images([models::ImageDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
