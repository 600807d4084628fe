// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the compatibility option.
    pub enum CompatibilityOption {
        ForceInnodb = "FORCE_INNODB",
        SkipInvalidAccounts = "SKIP_INVALID_ACCOUNTS",
        StripDefiners = "STRIP_DEFINERS",
        StripRestrictedGrants = "STRIP_RESTRICTED_GRANTS",
        StripTablespaces = "STRIP_TABLESPACES",
        IgnoreWildcardGrants = "IGNORE_WILDCARD_GRANTS",
        StripInvalidGrants = "STRIP_INVALID_GRANTS",
    }
}
