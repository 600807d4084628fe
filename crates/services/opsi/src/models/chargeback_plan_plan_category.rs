// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the plan category of a chargeback plan.
    pub enum ChargebackPlanPlanCategory {
        Oob = "OOB",
        Custom = "CUSTOM",
    }
}
