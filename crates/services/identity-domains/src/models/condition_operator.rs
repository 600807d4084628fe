// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator of a condition.
    pub enum ConditionOperator {
        Eq = "eq",
        Ne = "ne",
        Co = "co",
        Coany = "coany",
        Sw = "sw",
        Ew = "ew",
        Gt = "gt",
        Ge = "ge",
        Lt = "lt",
        Le = "le",
        In = "in",
        Nin = "nin",
    }
}
