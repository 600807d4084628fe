// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListUsers` can sort.
    pub enum ListUsersSortBy {
        UserName = "userName",
        UserCategory = "userCategory",
        AccountStatus = "accountStatus",
        TimeLastLogin = "timeLastLogin",
        TargetId = "targetId",
        TimeUserCreated = "timeUserCreated",
        AuthenticationType = "authenticationType",
        TimePasswordChanged = "timePasswordChanged",
    }
}
