// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An abstract write attribute.
    ///
    /// The field `modelType` selects the variant.
    pub enum AbstractWriteAttribute by "modelType" {
        Objectstoragewriteattribute(models::ObjectStorageWriteAttribute)
            = "OBJECTSTORAGEWRITEATTRIBUTE", as_objectstoragewriteattribute;
        ObjectStorageWriteAttribute(models::ObjectStorageWriteAttributes)
            = "OBJECT_STORAGE_WRITE_ATTRIBUTE", as_object_storage_write_attribute;
        Oracleadwcwriteattribute(models::OracleAdwcWriteAttribute) = "ORACLEADWCWRITEATTRIBUTE",
            as_oracleadwcwriteattribute;
        Oracleatpwriteattribute(models::OracleAtpWriteAttribute) = "ORACLEATPWRITEATTRIBUTE",
            as_oracleatpwriteattribute;
        Oraclewriteattribute(models::OracleWriteAttribute) = "ORACLEWRITEATTRIBUTE",
            as_oraclewriteattribute;
        OracleAdwcWriteAttribute(models::OracleAdwcWriteAttributes) = "ORACLE_ADWC_WRITE_ATTRIBUTE",
            as_oracle_adwc_write_attribute;
        OracleAtpWriteAttribute(models::OracleAtpWriteAttributes) = "ORACLE_ATP_WRITE_ATTRIBUTE",
            as_oracle_atp_write_attribute;
        OracleWriteAttribute(models::OracleWriteAttributes) = "ORACLE_WRITE_ATTRIBUTE",
            as_oracle_write_attribute;
    }
}
