// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the supported VMware software versions.
    ListSupportedVmwareSoftwareVersions = GET "/supportedVmwareSoftwareVersions",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/SupportedVmwareSoftwareVersionSummary/ListSupportedVmwareSoftwareVersions";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the version.
        version = query "version" (String);
        /// The name of the compute shape of the ESXi host.
        host_shape_name = query "hostShapeName" (String);
        /// The version to upgrade.
        version_to_upgrade = query "versionToUpgrade" (String);
    }
    returns {
        pages(models::SupportedVmwareSoftwareVersionCollection),
        items(models::SupportedVmwareSoftwareVersionSummary = |page| page.items),
    }
}
