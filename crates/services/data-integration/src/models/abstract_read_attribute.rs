// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An abstract read attribute.
    ///
    /// The field `modelType` selects the variant.
    pub enum AbstractReadAttribute by "modelType" {
        BiccReadAttribute(models::BiccReadAttributes) = "BICC_READ_ATTRIBUTE",
            as_bicc_read_attribute;
        BipReadAttribute(models::BipReadAttributes) = "BIP_READ_ATTRIBUTE", as_bip_read_attribute;
        Oraclereadattribute(models::OracleReadAttribute) = "ORACLEREADATTRIBUTE",
            as_oraclereadattribute;
        OracleReadAttribute(models::OracleReadAttributes) = "ORACLE_READ_ATTRIBUTE",
            as_oracle_read_attribute;
    }
}
