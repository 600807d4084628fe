// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the grant mechanism of dynamic resource group grants.
    pub enum DynamicResourceGroupGrantsGrantMechanism {
        ImportApproleMembers = "IMPORT_APPROLE_MEMBERS",
        AdministratorToDynamicResourceGroup = "ADMINISTRATOR_TO_DYNAMIC_RESOURCE_GROUP",
        AdministratorToUser = "ADMINISTRATOR_TO_USER",
        AdministratorToGroup = "ADMINISTRATOR_TO_GROUP",
        ServiceManagerToUser = "SERVICE_MANAGER_TO_USER",
        AdministratorToApp = "ADMINISTRATOR_TO_APP",
        ServiceManagerToApp = "SERVICE_MANAGER_TO_APP",
        OpcInfraToApp = "OPC_INFRA_TO_APP",
        GroupMembership = "GROUP_MEMBERSHIP",
    }
}
