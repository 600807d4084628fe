// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a top utilized product license.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopUtilizedProductLicenseSummary {
    /// The OCID of the product license.
    pub product_license_id: String,
    /// The type of the product.
    pub product_type: String,
    /// The type of the unit.
    pub unit_type: models::TopUtilizedProductLicenseUnitType,
    /// The number of total units consumed.
    pub total_units_consumed: f64,
    /// The total number of license units.
    pub total_license_unit_count: i64,
    /// Whether there is no limit.
    pub is_unlimited: bool,
    /// The status.
    pub status: models::TopUtilizedProductLicenseStatus,
}

model! {
    TopUtilizedProductLicenseSummary {
        product_license_id = "productLicenseId";
        product_type = "productType";
        unit_type = "unitType";
        total_units_consumed = "totalUnitsConsumed";
        total_license_unit_count = "totalLicenseUnitCount";
        is_unlimited = "isUnlimited";
        status = "status";
    }
}
