// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the job associated resources.
    ListJobAssociatedResources = GET "/jobs/{jobId}/associatedResources",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/AssociatedResourceSummary/ListJobAssociatedResources";
    required {
        job_id = path "jobId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the Terraform resource type.
        terraform_resource_type = query "terraformResourceType" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AssociatedResourcesCollection),
        items(models::AssociatedResourceSummary = |page| page.items),
    }
}
