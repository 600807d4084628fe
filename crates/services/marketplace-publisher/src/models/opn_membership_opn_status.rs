// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the opn status of an opn membership.
    pub enum OpnMembershipOpnStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        RenewalInProgress = "RENEWAL_IN_PROGRESS",
    }
}
