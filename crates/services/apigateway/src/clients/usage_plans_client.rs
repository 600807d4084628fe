// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apigateway", "https://apigateway.{region}.oci.{secondLevelDomain}", "/20190501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the API Gateway API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apigateway::{Config, UsagePlansClient};
///
/// # async fn example() -> Result<(), oci_sdk_apigateway::Error> {
/// let config = Config::load().await?;
/// let client = UsagePlansClient::new(&config)?;
///
/// let mut items = client.list_usage_plans("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct UsagePlansClient {
    client: Client,
}

impl UsagePlansClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Usage plan
impl UsagePlansClient {
    /// Adds a usage plan lock.
    ///
    /// - `usage_plan_id`: The OCID of the usage plan.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_usage_plan_lock(
        &self,
        usage_plan_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddUsagePlanLock {
        operations::AddUsagePlanLock::new(
            &self.client,
            usage_plan_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the usage plan to another compartment.
    ///
    /// - `usage_plan_id`: The OCID of the usage plan.
    /// - `change_usage_plan_compartment_details`: The request body:
    ///   [`ChangeUsagePlanCompartmentDetails`](crate::models::ChangeUsagePlanCompartmentDetails).
    pub fn change_usage_plan_compartment(
        &self,
        usage_plan_id: impl Into<String>,
        change_usage_plan_compartment_details: models::ChangeUsagePlanCompartmentDetails,
    ) -> operations::ChangeUsagePlanCompartment {
        operations::ChangeUsagePlanCompartment::new(
            &self.client,
            usage_plan_id.into(),
            change_usage_plan_compartment_details,
        )
    }

    /// Creates a usage plan.
    ///
    /// - `create_usage_plan_details`: The request body:
    ///   [`CreateUsagePlanDetails`](crate::models::CreateUsagePlanDetails).
    #[inline]
    pub fn create_usage_plan(
        &self,
        create_usage_plan_details: models::CreateUsagePlanDetails,
    ) -> operations::CreateUsagePlan {
        operations::CreateUsagePlan::new(&self.client, create_usage_plan_details)
    }

    /// Deletes the usage plan.
    ///
    /// - `usage_plan_id`: The OCID of the usage plan.
    pub fn delete_usage_plan(
        &self,
        usage_plan_id: impl Into<String>,
    ) -> operations::DeleteUsagePlan {
        operations::DeleteUsagePlan::new(&self.client, usage_plan_id.into())
    }

    /// Gets the usage plan.
    ///
    /// - `usage_plan_id`: The OCID of the usage plan.
    pub fn get_usage_plan(&self, usage_plan_id: impl Into<String>) -> operations::GetUsagePlan {
        operations::GetUsagePlan::new(&self.client, usage_plan_id.into())
    }

    /// Lists the usage plans.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_usage_plans(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListUsagePlans {
        operations::ListUsagePlans::new(&self.client, compartment_id.into())
    }

    /// Removes the usage plan lock.
    ///
    /// - `usage_plan_id`: The OCID of the usage plan.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_usage_plan_lock(
        &self,
        usage_plan_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveUsagePlanLock {
        operations::RemoveUsagePlanLock::new(
            &self.client,
            usage_plan_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the usage plan.
    ///
    /// - `usage_plan_id`: The OCID of the usage plan.
    /// - `update_usage_plan_details`: The request body:
    ///   [`UpdateUsagePlanDetails`](crate::models::UpdateUsagePlanDetails).
    pub fn update_usage_plan(
        &self,
        usage_plan_id: impl Into<String>,
        update_usage_plan_details: models::UpdateUsagePlanDetails,
    ) -> operations::UpdateUsagePlan {
        operations::UpdateUsagePlan::new(
            &self.client,
            usage_plan_id.into(),
            update_usage_plan_details,
        )
    }
}

client!(UsagePlansClient);
