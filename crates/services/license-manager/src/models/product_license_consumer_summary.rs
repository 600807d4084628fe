// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a product license consumer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductLicenseConsumerSummary {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The name of the product.
    pub product_name: String,
    /// The OCID of the compartment of the resource.
    pub resource_compartment_id: String,
    /// The name of the compartment of the resource.
    pub resource_compartment_name: String,
    /// The unit of the resource.
    pub resource_unit_type: models::ProductLicenseConsumerResourceUnitType,
    /// The number of resource units.
    pub resource_unit_count: f64,
    /// The license unit type.
    pub license_unit_type: models::ProductLicenseConsumerLicenseUnitType,
    /// The number of license units consumed.
    pub license_units_consumed: f64,
    /// Whether the base license is available.
    pub is_base_license_available: bool,
    /// Whether all options are available.
    pub are_all_options_available: bool,
    /// The missing products.
    pub missing_products: Vec<models::Product>,
}

model! {
    ProductLicenseConsumerSummary {
        resource_id = "resourceId";
        resource_name = "resourceName";
        product_name = "productName";
        resource_compartment_id = "resourceCompartmentId";
        resource_compartment_name = "resourceCompartmentName";
        resource_unit_type = "resourceUnitType";
        resource_unit_count = "resourceUnitCount";
        license_unit_type = "licenseUnitType";
        license_units_consumed = "licenseUnitsConsumed";
        is_base_license_available = "isBaseLicenseAvailable";
        are_all_options_available = "areAllOptionsAvailable";
        missing_products = "missingProducts";
    }
}
