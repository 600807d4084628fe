// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the membership status of an admin opn partner.
    pub enum AdminOpnPartnerMembershipStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        RenewalInProgress = "RENEWAL_IN_PROGRESS",
    }
}
