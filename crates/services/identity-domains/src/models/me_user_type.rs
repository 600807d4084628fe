// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the user type of a me.
    pub enum MeUserType {
        Contractor = "Contractor",
        Employee = "Employee",
        Intern = "Intern",
        Temp = "Temp",
        External = "External",
        Service = "Service",
        Generic = "Generic",
    }
}
