// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListRules`.
    pub enum ListRulesField {
        Key = "key",
        DisplayName = "displayName",
        RuleType = "ruleType",
        ExternalKey = "externalKey",
        ReferencedFolderKey = "referencedFolderKey",
        ReferencedFolderName = "referencedFolderName",
        ReferencedEntityKey = "referencedEntityKey",
        ReferencedEntityName = "referencedEntityName",
        ReferencedRuleKey = "referencedRuleKey",
        ReferencedRuleName = "referencedRuleName",
        OriginType = "originType",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        Uri = "uri",
    }
}
