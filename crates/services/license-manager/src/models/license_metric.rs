// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A license metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicenseMetric {
    /// The total number of product licenses.
    pub total_product_license_count: i64,
    /// The total number of BYOL instances.
    pub total_byol_instance_count: i64,
    /// The total number of license included instances.
    pub total_license_included_instance_count: i64,
    /// The number of license record expiring soons.
    pub license_record_expiring_soon_count: i64,
}

model! {
    LicenseMetric {
        total_product_license_count = "totalProductLicenseCount";
        total_byol_instance_count = "totalByolInstanceCount";
        total_license_included_instance_count = "totalLicenseIncludedInstanceCount";
        license_record_expiring_soon_count = "licenseRecordExpiringSoonCount";
    }
}
