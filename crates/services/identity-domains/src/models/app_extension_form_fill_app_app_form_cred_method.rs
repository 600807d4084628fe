// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the form cred method of an application extension form fill
    /// application application.
    pub enum AppExtensionFormFillAppAppFormCredMethod {
        AdminSetsCredentials = "ADMIN_SETS_CREDENTIALS",
        AdminSetsSharedCredentials = "ADMIN_SETS_SHARED_CREDENTIALS",
        UserSetsPasswordOnly = "USER_SETS_PASSWORD_ONLY",
        UserSetsCredentials = "USER_SETS_CREDENTIALS",
    }
}
