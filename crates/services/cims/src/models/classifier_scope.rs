// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scope of a classifier.
    pub enum ClassifierScope {
        Ad = "AD",
        Region = "REGION",
        Tenancy = "TENANCY",
        None = "NONE",
    }
}
