// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the managed list type of a detector recipe detector rule.
    pub enum DetectorRecipeDetectorRuleManagedListType {
        CidrBlock = "CIDR_BLOCK",
        Users = "USERS",
        Groups = "GROUPS",
        Ipv4address = "IPV4ADDRESS",
        Ipv6address = "IPV6ADDRESS",
        ResourceOcid = "RESOURCE_OCID",
        Region = "REGION",
        Country = "COUNTRY",
        State = "STATE",
        City = "CITY",
        Tags = "TAGS",
        Generic = "GENERIC",
        FusionAppsRole = "FUSION_APPS_ROLE",
        FusionAppsPermission = "FUSION_APPS_PERMISSION",
        NamespaceSelector = "NAMESPACE_SELECTOR",
        PodResourceSelector = "POD_RESOURCE_SELECTOR",
    }
}
