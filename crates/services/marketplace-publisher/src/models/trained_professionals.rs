// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Trained professionals.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainedProfessionals {
    /// The number of professionals.
    pub professionals_count: i64,
    /// The product code.
    pub product_code: String,
}

model! {
    TrainedProfessionals {
        required {
            professionals_count = "professionalsCount", with_professionals_count(i64);
            product_code = "productCode", with_product_code(String);
        }
    }
}
