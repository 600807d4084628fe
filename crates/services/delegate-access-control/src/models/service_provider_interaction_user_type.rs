// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the user type of a service provider interaction.
    pub enum ServiceProviderInteractionUserType {
        Customer = "CUSTOMER",
        Operator = "OPERATOR",
    }
}
