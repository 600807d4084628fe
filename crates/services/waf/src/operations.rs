// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_network_address_list_compartment;
mod change_web_app_firewall_compartment;
mod change_web_app_firewall_policy_compartment;
mod create_network_address_list;
mod create_web_app_firewall;
mod create_web_app_firewall_policy;
mod delete_network_address_list;
mod delete_web_app_firewall;
mod delete_web_app_firewall_policy;
mod get_network_address_list;
mod get_web_app_firewall;
mod get_web_app_firewall_policy;
mod get_work_request;
mod list_network_address_lists;
mod list_protection_capabilities;
mod list_protection_capability_group_tags;
mod list_web_app_firewall_policies;
mod list_web_app_firewalls;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_network_address_list;
mod update_web_app_firewall;
mod update_web_app_firewall_policy;

pub use self::change_network_address_list_compartment::ChangeNetworkAddressListCompartment;
pub use self::change_web_app_firewall_compartment::ChangeWebAppFirewallCompartment;
pub use self::change_web_app_firewall_policy_compartment::ChangeWebAppFirewallPolicyCompartment;
pub use self::create_network_address_list::CreateNetworkAddressList;
pub use self::create_web_app_firewall::CreateWebAppFirewall;
pub use self::create_web_app_firewall_policy::CreateWebAppFirewallPolicy;
pub use self::delete_network_address_list::DeleteNetworkAddressList;
pub use self::delete_web_app_firewall::DeleteWebAppFirewall;
pub use self::delete_web_app_firewall_policy::DeleteWebAppFirewallPolicy;
pub use self::get_network_address_list::GetNetworkAddressList;
pub use self::get_web_app_firewall::GetWebAppFirewall;
pub use self::get_web_app_firewall_policy::GetWebAppFirewallPolicy;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_network_address_lists::ListNetworkAddressLists;
pub use self::list_protection_capabilities::ListProtectionCapabilities;
pub use self::list_protection_capability_group_tags::ListProtectionCapabilityGroupTags;
pub use self::list_web_app_firewall_policies::ListWebAppFirewallPolicies;
pub use self::list_web_app_firewalls::ListWebAppFirewalls;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_network_address_list::UpdateNetworkAddressList;
pub use self::update_web_app_firewall::UpdateWebAppFirewall;
pub use self::update_web_app_firewall_policy::UpdateWebAppFirewallPolicy;
