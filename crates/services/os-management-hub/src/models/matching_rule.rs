// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A matching rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MatchingRule {
    /// The tags.
    pub tags: Option<Vec<models::Tag>>,
    /// The IDs of the managed instances.
    pub managed_instance_ids: Option<Vec<String>>,
    /// The IDs of the managed instance groups.
    pub managed_instance_group_ids: Option<Vec<String>>,
    /// The display names.
    pub display_names: Option<Vec<String>>,
    /// The OS names.
    pub os_names: Option<Vec<models::MatchingRuleOsName>>,
    /// The architectures.
    pub architectures: Option<Vec<models::MatchingRuleArchitecture>>,
    /// The operating system families.
    pub os_families: Option<Vec<models::MatchingRuleOsFamily>>,
    /// The statuses.
    pub statuses: Option<Vec<models::MatchingRuleStatuse>>,
    /// The locations.
    pub locations: Option<Vec<models::MatchingRuleLocation>>,
    /// Whether a reboot is required.
    pub is_reboot_required: Option<bool>,
}

model! {
    MatchingRule {
        optional {
            tags = "tags", with_tags([models::Tag]);
            managed_instance_ids = "managedInstanceIds", with_managed_instance_ids([String]);
            managed_instance_group_ids = "managedInstanceGroupIds",
                with_managed_instance_group_ids([String]);
            display_names = "displayNames", with_display_names([String]);
            os_names = "osNames", with_os_names([models::MatchingRuleOsName]);
            architectures = "architectures", with_architectures([models::MatchingRuleArchitecture]);
            os_families = "osFamilies", with_os_families([models::MatchingRuleOsFamily]);
            statuses = "statuses", with_statuses([models::MatchingRuleStatuse]);
            locations = "locations", with_locations([models::MatchingRuleLocation]);
            is_reboot_required = "isRebootRequired", with_is_reboot_required(bool);
        }
    }
}
