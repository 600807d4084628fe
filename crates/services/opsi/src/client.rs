// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, DateTime, Error, Service, Utc, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("opsi", "https://operationsinsights.{region}.oci.{secondLevelDomain}", "/20200630")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Ops Insights API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_opsi::{Config, OperationsInsightsClient};
///
/// # async fn example() -> Result<(), oci_sdk_opsi::Error> {
/// let config = Config::load().await?;
/// let client = OperationsInsightsClient::new(&config)?;
///
/// let mut items = client.list_database_insights().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OperationsInsightsClient {
    client: Client,
}

impl OperationsInsightsClient {
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

/// # AWR hub objects
impl OperationsInsightsClient {
    /// Deletes the AWR hub object.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    /// - `object_name`: The name of the object.
    pub fn delete_awr_hub_object(
        &self,
        awr_hub_source_id: impl Into<String>,
        object_name: impl Into<String>,
    ) -> operations::DeleteAwrHubObject {
        operations::DeleteAwrHubObject::new(
            &self.client,
            awr_hub_source_id.into(),
            object_name.into(),
        )
    }

    /// Gets the AWR hub object.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    /// - `object_name`: The name of the object.
    pub fn get_awr_hub_object(
        &self,
        awr_hub_source_id: impl Into<String>,
        object_name: impl Into<String>,
    ) -> operations::GetAwrHubObject {
        operations::GetAwrHubObject::new(&self.client, awr_hub_source_id.into(), object_name.into())
    }

    /// Gets the headers of the AWR hub object.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    /// - `object_name`: The name of the object.
    pub fn head_awr_hub_object(
        &self,
        awr_hub_source_id: impl Into<String>,
        object_name: impl Into<String>,
    ) -> operations::HeadAwrHubObject {
        operations::HeadAwrHubObject::new(
            &self.client,
            awr_hub_source_id.into(),
            object_name.into(),
        )
    }

    /// Lists the AWR hub objects.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    pub fn list_awr_hub_objects(
        &self,
        awr_hub_source_id: impl Into<String>,
    ) -> operations::ListAwrHubObjects {
        operations::ListAwrHubObjects::new(&self.client, awr_hub_source_id.into())
    }

    /// Writes the AWR hub object.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    /// - `object_name`: The name of the object.
    /// - `body`: The bytes of the request body.
    pub fn put_awr_hub_object(
        &self,
        awr_hub_source_id: impl Into<String>,
        object_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::PutAwrHubObject {
        operations::PutAwrHubObject::new(
            &self.client,
            awr_hub_source_id.into(),
            object_name.into(),
            body.into(),
        )
    }
}

/// # AWR hub sources
impl OperationsInsightsClient {
    /// Moves the AWR hub source to another compartment.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    /// - `change_awr_hub_source_compartment_details`: The request body:
    ///   [`ChangeAwrHubSourceCompartmentDetails`](crate::models::ChangeAwrHubSourceCompartmentDetails).
    pub fn change_awr_hub_source_compartment(
        &self,
        awr_hub_source_id: impl Into<String>,
        change_awr_hub_source_compartment_details: models::ChangeAwrHubSourceCompartmentDetails,
    ) -> operations::ChangeAwrHubSourceCompartment {
        operations::ChangeAwrHubSourceCompartment::new(
            &self.client,
            awr_hub_source_id.into(),
            change_awr_hub_source_compartment_details,
        )
    }

    /// Creates an AWR hub source.
    ///
    /// - `create_awr_hub_source_details`: The request body:
    ///   [`CreateAwrHubSourceDetails`](crate::models::CreateAwrHubSourceDetails).
    #[inline]
    pub fn create_awr_hub_source(
        &self,
        create_awr_hub_source_details: models::CreateAwrHubSourceDetails,
    ) -> operations::CreateAwrHubSource {
        operations::CreateAwrHubSource::new(&self.client, create_awr_hub_source_details)
    }

    /// Deletes the AWR hub source.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    pub fn delete_awr_hub_source(
        &self,
        awr_hub_source_id: impl Into<String>,
    ) -> operations::DeleteAwrHubSource {
        operations::DeleteAwrHubSource::new(&self.client, awr_hub_source_id.into())
    }

    /// Disables the AWR hub source.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    pub fn disable_awr_hub_source(
        &self,
        awr_hub_source_id: impl Into<String>,
    ) -> operations::DisableAwrHubSource {
        operations::DisableAwrHubSource::new(&self.client, awr_hub_source_id.into())
    }

    /// Enables the AWR hub source.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    pub fn enable_awr_hub_source(
        &self,
        awr_hub_source_id: impl Into<String>,
    ) -> operations::EnableAwrHubSource {
        operations::EnableAwrHubSource::new(&self.client, awr_hub_source_id.into())
    }

    /// Gets the AWR hub source.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    pub fn get_awr_hub_source(
        &self,
        awr_hub_source_id: impl Into<String>,
    ) -> operations::GetAwrHubSource {
        operations::GetAwrHubSource::new(&self.client, awr_hub_source_id.into())
    }

    /// Lists the AWR hub sources.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    pub fn list_awr_hub_sources(
        &self,
        awr_hub_id: impl Into<String>,
    ) -> operations::ListAwrHubSources {
        operations::ListAwrHubSources::new(&self.client, awr_hub_id.into())
    }

    /// Updates the AWR hub source.
    ///
    /// - `awr_hub_source_id`: The ID of the AWR hub source.
    /// - `update_awr_hub_source_details`: The request body:
    ///   [`UpdateAwrHubSourceDetails`](crate::models::UpdateAwrHubSourceDetails).
    pub fn update_awr_hub_source(
        &self,
        awr_hub_source_id: impl Into<String>,
        update_awr_hub_source_details: models::UpdateAwrHubSourceDetails,
    ) -> operations::UpdateAwrHubSource {
        operations::UpdateAwrHubSource::new(
            &self.client,
            awr_hub_source_id.into(),
            update_awr_hub_source_details,
        )
    }
}

/// # AWR hubs
impl OperationsInsightsClient {
    /// Creates an AWR hub.
    ///
    /// - `create_awr_hub_details`: The request body:
    ///   [`CreateAwrHubDetails`](crate::models::CreateAwrHubDetails).
    #[inline]
    pub fn create_awr_hub(
        &self,
        create_awr_hub_details: models::CreateAwrHubDetails,
    ) -> operations::CreateAwrHub {
        operations::CreateAwrHub::new(&self.client, create_awr_hub_details)
    }

    /// Deletes the AWR hub.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    pub fn delete_awr_hub(&self, awr_hub_id: impl Into<String>) -> operations::DeleteAwrHub {
        operations::DeleteAwrHub::new(&self.client, awr_hub_id.into())
    }

    /// Gets the AWR database report.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    pub fn get_awr_database_report(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
    ) -> operations::GetAwrDatabaseReport {
        operations::GetAwrDatabaseReport::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
        )
    }

    /// Gets the AWR database SQL report.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    /// - `sql_id`: The ID of the SQL statement.
    pub fn get_awr_database_sql_report(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
        sql_id: impl Into<String>,
    ) -> operations::GetAwrDatabaseSqlReport {
        operations::GetAwrDatabaseSqlReport::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
            sql_id.into(),
        )
    }

    /// Gets the AWR hub.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    pub fn get_awr_hub(&self, awr_hub_id: impl Into<String>) -> operations::GetAwrHub {
        operations::GetAwrHub::new(&self.client, awr_hub_id.into())
    }

    /// Gets the AWR report.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    pub fn get_awr_report(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
    ) -> operations::GetAwrReport {
        operations::GetAwrReport::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
        )
    }

    /// Lists the AWR database snapshots.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    pub fn list_awr_database_snapshots(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
    ) -> operations::ListAwrDatabaseSnapshots {
        operations::ListAwrDatabaseSnapshots::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
        )
    }

    /// Lists the AWR databases.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    pub fn list_awr_databases(
        &self,
        awr_hub_id: impl Into<String>,
    ) -> operations::ListAwrDatabases {
        operations::ListAwrDatabases::new(&self.client, awr_hub_id.into())
    }

    /// Lists the AWR hubs.
    ///
    /// - `operations_insights_warehouse_id`: The OCID of the Ops Insights warehouse.
    pub fn list_awr_hubs(
        &self,
        operations_insights_warehouse_id: impl Into<String>,
    ) -> operations::ListAwrHubs {
        operations::ListAwrHubs::new(&self.client, operations_insights_warehouse_id.into())
    }

    /// Lists the AWR snapshots.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    pub fn list_awr_snapshots(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
    ) -> operations::ListAwrSnapshots {
        operations::ListAwrSnapshots::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
        )
    }

    /// Summarizes the AWR database CPU usages.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    pub fn summarize_awr_database_cpu_usages(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
    ) -> operations::SummarizeAwrDatabaseCpuUsages {
        operations::SummarizeAwrDatabaseCpuUsages::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
        )
    }

    /// Summarizes the AWR database metrics.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    /// - `name`: The name.
    pub fn summarize_awr_database_metrics(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
        name: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::SummarizeAwrDatabaseMetrics {
        operations::SummarizeAwrDatabaseMetrics::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
            list(name),
        )
    }

    /// Summarizes the AWR database parameter changes.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    /// - `name`: The name.
    pub fn summarize_awr_database_parameter_changes(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::SummarizeAwrDatabaseParameterChanges {
        operations::SummarizeAwrDatabaseParameterChanges::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
            name.into(),
        )
    }

    /// Summarizes the AWR database parameters.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    pub fn summarize_awr_database_parameters(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
    ) -> operations::SummarizeAwrDatabaseParameters {
        operations::SummarizeAwrDatabaseParameters::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
        )
    }

    /// Summarizes the AWR database snapshot ranges.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    pub fn summarize_awr_database_snapshot_ranges(
        &self,
        awr_hub_id: impl Into<String>,
    ) -> operations::SummarizeAwrDatabaseSnapshotRanges {
        operations::SummarizeAwrDatabaseSnapshotRanges::new(&self.client, awr_hub_id.into())
    }

    /// Summarizes the AWR database sysstats.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    /// - `name`: The name.
    pub fn summarize_awr_database_sysstats(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
        name: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::SummarizeAwrDatabaseSysstats {
        operations::SummarizeAwrDatabaseSysstats::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
            list(name),
        )
    }

    /// Summarizes the AWR database top wait events.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    pub fn summarize_awr_database_top_wait_events(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
    ) -> operations::SummarizeAwrDatabaseTopWaitEvents {
        operations::SummarizeAwrDatabaseTopWaitEvents::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
        )
    }

    /// Summarizes the AWR database wait event buckets.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    /// - `name`: The name.
    pub fn summarize_awr_database_wait_event_buckets(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::SummarizeAwrDatabaseWaitEventBuckets {
        operations::SummarizeAwrDatabaseWaitEventBuckets::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
            name.into(),
        )
    }

    /// Summarizes the AWR database wait events.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `awr_source_database_identifier`: The internal ID of the database in the AWR hub. It is
    ///   not an OCID.
    pub fn summarize_awr_database_wait_events(
        &self,
        awr_hub_id: impl Into<String>,
        awr_source_database_identifier: impl Into<String>,
    ) -> operations::SummarizeAwrDatabaseWaitEvents {
        operations::SummarizeAwrDatabaseWaitEvents::new(
            &self.client,
            awr_hub_id.into(),
            awr_source_database_identifier.into(),
        )
    }

    /// Summarizes the AWR sources summaries.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    pub fn summarize_awr_sources_summaries(
        &self,
        awr_hub_id: impl Into<String>,
    ) -> operations::SummarizeAwrSourcesSummaries {
        operations::SummarizeAwrSourcesSummaries::new(&self.client, awr_hub_id.into())
    }

    /// Updates the AWR hub.
    ///
    /// - `awr_hub_id`: The OCID of the AWR hub.
    /// - `update_awr_hub_details`: The request body:
    ///   [`UpdateAwrHubDetails`](crate::models::UpdateAwrHubDetails).
    pub fn update_awr_hub(
        &self,
        awr_hub_id: impl Into<String>,
        update_awr_hub_details: models::UpdateAwrHubDetails,
    ) -> operations::UpdateAwrHub {
        operations::UpdateAwrHub::new(&self.client, awr_hub_id.into(), update_awr_hub_details)
    }
}

/// # Chargeback plan
impl OperationsInsightsClient {
    /// Moves the chargeback plan to another compartment.
    ///
    /// - `chargebackplan_id`: The OCID of the chargeback plan.
    /// - `change_chargeback_plan_compartment_details`: The request body:
    ///   [`ChangeChargebackPlanCompartmentDetails`](crate::models::ChangeChargebackPlanCompartmentDetails).
    pub fn change_chargeback_plan_compartment(
        &self,
        chargebackplan_id: impl Into<String>,
        change_chargeback_plan_compartment_details: models::ChangeChargebackPlanCompartmentDetails,
    ) -> operations::ChangeChargebackPlanCompartment {
        operations::ChangeChargebackPlanCompartment::new(
            &self.client,
            chargebackplan_id.into(),
            change_chargeback_plan_compartment_details,
        )
    }

    /// Creates a chargeback plan.
    ///
    /// - `create_chargeback_plan_details`: The request body:
    ///   [`CreateChargebackPlanDetails`](crate::models::CreateChargebackPlanDetails).
    pub fn create_chargeback_plan(
        &self,
        create_chargeback_plan_details: impl Into<models::CreateChargebackPlanDetails>,
    ) -> operations::CreateChargebackPlan {
        operations::CreateChargebackPlan::new(&self.client, create_chargeback_plan_details.into())
    }

    /// Creates a chargeback plan report.
    ///
    /// - `id`: The ID of the resource.
    /// - `resource_type`: The type of the resource.
    /// - `create_chargeback_plan_report_details`: The request body:
    ///   [`CreateChargebackPlanReportDetails`](crate::models::CreateChargebackPlanReportDetails).
    pub fn create_chargeback_plan_report(
        &self,
        id: impl Into<String>,
        resource_type: impl Into<String>,
        create_chargeback_plan_report_details: models::CreateChargebackPlanReportDetails,
    ) -> operations::CreateChargebackPlanReport {
        operations::CreateChargebackPlanReport::new(
            &self.client,
            id.into(),
            resource_type.into(),
            create_chargeback_plan_report_details,
        )
    }

    /// Deletes the chargeback plan.
    ///
    /// - `chargebackplan_id`: The OCID of the chargeback plan.
    pub fn delete_chargeback_plan(
        &self,
        chargebackplan_id: impl Into<String>,
    ) -> operations::DeleteChargebackPlan {
        operations::DeleteChargebackPlan::new(&self.client, chargebackplan_id.into())
    }

    /// Deletes the chargeback plan report.
    ///
    /// - `chargeback_plan_report_id`: The OCID of the chargeback plan report.
    /// - `id`: The ID of the resource.
    /// - `resource_type`: The type of the resource.
    pub fn delete_chargeback_plan_report(
        &self,
        chargeback_plan_report_id: impl Into<String>,
        id: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> operations::DeleteChargebackPlanReport {
        operations::DeleteChargebackPlanReport::new(
            &self.client,
            chargeback_plan_report_id.into(),
            id.into(),
            resource_type.into(),
        )
    }

    /// Gets the chargeback plan.
    ///
    /// - `chargebackplan_id`: The OCID of the chargeback plan.
    pub fn get_chargeback_plan(
        &self,
        chargebackplan_id: impl Into<String>,
    ) -> operations::GetChargebackPlan {
        operations::GetChargebackPlan::new(&self.client, chargebackplan_id.into())
    }

    /// Gets the chargeback plan report.
    ///
    /// - `chargeback_plan_report_id`: The OCID of the chargeback plan report.
    /// - `id`: The ID of the resource.
    /// - `resource_type`: The type of the resource.
    pub fn get_chargeback_plan_report(
        &self,
        chargeback_plan_report_id: impl Into<String>,
        id: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> operations::GetChargebackPlanReport {
        operations::GetChargebackPlanReport::new(
            &self.client,
            chargeback_plan_report_id.into(),
            id.into(),
            resource_type.into(),
        )
    }

    /// Gets the chargeback plan report content.
    ///
    /// - `chargeback_plan_report_id`: The OCID of the chargeback plan report.
    /// - `id`: The ID of the resource.
    /// - `resource_type`: The type of the resource.
    pub fn get_chargeback_plan_report_content(
        &self,
        chargeback_plan_report_id: impl Into<String>,
        id: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> operations::GetChargebackPlanReportContent {
        operations::GetChargebackPlanReportContent::new(
            &self.client,
            chargeback_plan_report_id.into(),
            id.into(),
            resource_type.into(),
        )
    }

    /// Lists the chargeback plan reports.
    ///
    /// - `id`: The ID of the resource.
    /// - `resource_type`: The type of the resource.
    pub fn list_chargeback_plan_reports(
        &self,
        id: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> operations::ListChargebackPlanReports {
        operations::ListChargebackPlanReports::new(&self.client, id.into(), resource_type.into())
    }

    /// Lists the chargeback plans.
    #[inline]
    pub fn list_chargeback_plans(&self) -> operations::ListChargebackPlans {
        operations::ListChargebackPlans::new(&self.client)
    }

    /// Updates the chargeback plan.
    ///
    /// - `chargebackplan_id`: The OCID of the chargeback plan.
    /// - `update_chargeback_plan_details`: The request body:
    ///   [`UpdateChargebackPlanDetails`](crate::models::UpdateChargebackPlanDetails).
    pub fn update_chargeback_plan(
        &self,
        chargebackplan_id: impl Into<String>,
        update_chargeback_plan_details: models::UpdateChargebackPlanDetails,
    ) -> operations::UpdateChargebackPlan {
        operations::UpdateChargebackPlan::new(
            &self.client,
            chargebackplan_id.into(),
            update_chargeback_plan_details,
        )
    }

    /// Updates the chargeback plan report.
    ///
    /// - `chargeback_plan_report_id`: The OCID of the chargeback plan report.
    /// - `id`: The ID of the resource.
    /// - `resource_type`: The type of the resource.
    /// - `update_chargeback_plan_report_details`: The request body:
    ///   [`UpdateChargebackPlanReportDetails`](crate::models::UpdateChargebackPlanReportDetails).
    pub fn update_chargeback_plan_report(
        &self,
        chargeback_plan_report_id: impl Into<String>,
        id: impl Into<String>,
        resource_type: impl Into<String>,
        update_chargeback_plan_report_details: models::UpdateChargebackPlanReportDetails,
    ) -> operations::UpdateChargebackPlanReport {
        operations::UpdateChargebackPlanReport::new(
            &self.client,
            chargeback_plan_report_id.into(),
            id.into(),
            resource_type.into(),
            update_chargeback_plan_report_details,
        )
    }
}

/// # Database insights
impl OperationsInsightsClient {
    /// Changes the autonomous database insight advanced features.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    /// - `change_autonomous_database_insight_advanced_features_details`: The request body:
    ///   [`ChangeAutonomousDatabaseInsightAdvancedFeaturesDetails`](crate::models::ChangeAutonomousDatabaseInsightAdvancedFeaturesDetails).
    pub fn change_autonomous_database_insight_advanced_features(
        &self,
        database_insight_id: impl Into<String>,
        change_autonomous_database_insight_advanced_features_details: models::ChangeAutonomousDatabaseInsightAdvancedFeaturesDetails,
    ) -> operations::ChangeAutonomousDatabaseInsightAdvancedFeatures {
        operations::ChangeAutonomousDatabaseInsightAdvancedFeatures::new(
            &self.client,
            database_insight_id.into(),
            change_autonomous_database_insight_advanced_features_details,
        )
    }

    /// Moves the database insight to another compartment.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    /// - `change_database_insight_compartment_details`: The request body:
    ///   [`ChangeDatabaseInsightCompartmentDetails`](crate::models::ChangeDatabaseInsightCompartmentDetails).
    pub fn change_database_insight_compartment(
        &self,
        database_insight_id: impl Into<String>,
        change_database_insight_compartment_details: models::ChangeDatabaseInsightCompartmentDetails,
    ) -> operations::ChangeDatabaseInsightCompartment {
        operations::ChangeDatabaseInsightCompartment::new(
            &self.client,
            database_insight_id.into(),
            change_database_insight_compartment_details,
        )
    }

    /// Changes the external MySQL database insight connection.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    /// - `change_external_mysql_database_insight_connection_details`: The request body:
    ///   [`ChangeExternalMysqlDatabaseInsightConnectionDetails`](crate::models::ChangeExternalMysqlDatabaseInsightConnectionDetails).
    pub fn change_external_mysql_database_insight_connection(
        &self,
        database_insight_id: impl Into<String>,
        change_external_mysql_database_insight_connection_details: models::ChangeExternalMysqlDatabaseInsightConnectionDetails,
    ) -> operations::ChangeExternalMysqlDatabaseInsightConnection {
        operations::ChangeExternalMysqlDatabaseInsightConnection::new(
            &self.client,
            database_insight_id.into(),
            change_external_mysql_database_insight_connection_details,
        )
    }

    /// Changes the MACs managed autonomous database insight connection.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    /// - `change_macs_managed_autonomous_database_insight_connection_details`: The request body:
    ///   [`ChangeMacsManagedAutonomousDatabaseInsightConnectionDetails`](crate::models::ChangeMacsManagedAutonomousDatabaseInsightConnectionDetails).
    pub fn change_macs_managed_autonomous_database_insight_connection(
        &self,
        database_insight_id: impl Into<String>,
        change_macs_managed_autonomous_database_insight_connection_details: models::ChangeMacsManagedAutonomousDatabaseInsightConnectionDetails,
    ) -> operations::ChangeMacsManagedAutonomousDatabaseInsightConnection {
        operations::ChangeMacsManagedAutonomousDatabaseInsightConnection::new(
            &self.client,
            database_insight_id.into(),
            change_macs_managed_autonomous_database_insight_connection_details,
        )
    }

    /// Changes the MACs managed cloud database insight connection.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    /// - `change_macs_managed_cloud_database_insight_connection_details`: The request body:
    ///   [`ChangeMacsManagedCloudDatabaseInsightConnectionDetails`](crate::models::ChangeMacsManagedCloudDatabaseInsightConnectionDetails).
    pub fn change_macs_managed_cloud_database_insight_connection(
        &self,
        database_insight_id: impl Into<String>,
        change_macs_managed_cloud_database_insight_connection_details: models::ChangeMacsManagedCloudDatabaseInsightConnectionDetails,
    ) -> operations::ChangeMacsManagedCloudDatabaseInsightConnection {
        operations::ChangeMacsManagedCloudDatabaseInsightConnection::new(
            &self.client,
            database_insight_id.into(),
            change_macs_managed_cloud_database_insight_connection_details,
        )
    }

    /// Changes the pe co-managed database insight.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    /// - `change_pe_comanaged_database_insight_details`: The request body:
    ///   [`ChangePeComanagedDatabaseInsightDetails`](crate::models::ChangePeComanagedDatabaseInsightDetails).
    pub fn change_pe_comanaged_database_insight(
        &self,
        database_insight_id: impl Into<String>,
        change_pe_comanaged_database_insight_details: models::ChangePeComanagedDatabaseInsightDetails,
    ) -> operations::ChangePeComanagedDatabaseInsight {
        operations::ChangePeComanagedDatabaseInsight::new(
            &self.client,
            database_insight_id.into(),
            change_pe_comanaged_database_insight_details,
        )
    }

    /// Creates a database insight.
    ///
    /// - `create_database_insight_details`: The request body:
    ///   [`CreateDatabaseInsightDetails`](crate::models::CreateDatabaseInsightDetails).
    pub fn create_database_insight(
        &self,
        create_database_insight_details: impl Into<models::CreateDatabaseInsightDetails>,
    ) -> operations::CreateDatabaseInsight {
        operations::CreateDatabaseInsight::new(&self.client, create_database_insight_details.into())
    }

    /// Deletes the database insight.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    pub fn delete_database_insight(
        &self,
        database_insight_id: impl Into<String>,
    ) -> operations::DeleteDatabaseInsight {
        operations::DeleteDatabaseInsight::new(&self.client, database_insight_id.into())
    }

    /// Disables the autonomous database insight advanced features.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    pub fn disable_autonomous_database_insight_advanced_features(
        &self,
        database_insight_id: impl Into<String>,
    ) -> operations::DisableAutonomousDatabaseInsightAdvancedFeatures {
        operations::DisableAutonomousDatabaseInsightAdvancedFeatures::new(
            &self.client,
            database_insight_id.into(),
        )
    }

    /// Disables the database insight.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    pub fn disable_database_insight(
        &self,
        database_insight_id: impl Into<String>,
    ) -> operations::DisableDatabaseInsight {
        operations::DisableDatabaseInsight::new(&self.client, database_insight_id.into())
    }

    /// Enables the autonomous database insight advanced features.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    /// - `enable_autonomous_database_insight_advanced_features_details`: The request body:
    ///   [`EnableAutonomousDatabaseInsightAdvancedFeaturesDetails`](crate::models::EnableAutonomousDatabaseInsightAdvancedFeaturesDetails).
    pub fn enable_autonomous_database_insight_advanced_features(
        &self,
        database_insight_id: impl Into<String>,
        enable_autonomous_database_insight_advanced_features_details: models::EnableAutonomousDatabaseInsightAdvancedFeaturesDetails,
    ) -> operations::EnableAutonomousDatabaseInsightAdvancedFeatures {
        operations::EnableAutonomousDatabaseInsightAdvancedFeatures::new(
            &self.client,
            database_insight_id.into(),
            enable_autonomous_database_insight_advanced_features_details,
        )
    }

    /// Enables the database insight.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    /// - `enable_database_insight_details`: The request body:
    ///   [`EnableDatabaseInsightDetails`](crate::models::EnableDatabaseInsightDetails).
    pub fn enable_database_insight(
        &self,
        database_insight_id: impl Into<String>,
        enable_database_insight_details: impl Into<models::EnableDatabaseInsightDetails>,
    ) -> operations::EnableDatabaseInsight {
        operations::EnableDatabaseInsight::new(
            &self.client,
            database_insight_id.into(),
            enable_database_insight_details.into(),
        )
    }

    /// Gets the database insight.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    pub fn get_database_insight(
        &self,
        database_insight_id: impl Into<String>,
    ) -> operations::GetDatabaseInsight {
        operations::GetDatabaseInsight::new(&self.client, database_insight_id.into())
    }

    /// Ingests the ADDM reports.
    ///
    /// - `ingest_addm_reports_details`: The request body:
    ///   [`IngestAddmReportsDetails`](crate::models::IngestAddmReportsDetails).
    #[inline]
    pub fn ingest_addm_reports(
        &self,
        ingest_addm_reports_details: models::IngestAddmReportsDetails,
    ) -> operations::IngestAddmReports {
        operations::IngestAddmReports::new(&self.client, ingest_addm_reports_details)
    }

    /// Ingests the database configuration.
    ///
    /// - `ingest_database_configuration_details`: The request body:
    ///   [`IngestDatabaseConfigurationDetails`](crate::models::IngestDatabaseConfigurationDetails).
    #[inline]
    pub fn ingest_database_configuration(
        &self,
        ingest_database_configuration_details: models::IngestDatabaseConfigurationDetails,
    ) -> operations::IngestDatabaseConfiguration {
        operations::IngestDatabaseConfiguration::new(
            &self.client,
            ingest_database_configuration_details,
        )
    }

    /// Ingests the MySQL SQL statistics.
    ///
    /// - `ingest_my_sql_sql_stats_details`: The request body:
    ///   [`IngestMySqlSqlStatsDetails`](crate::models::IngestMySqlSqlStatsDetails).
    #[inline]
    pub fn ingest_my_sql_sql_stats(
        &self,
        ingest_my_sql_sql_stats_details: models::IngestMySqlSqlStatsDetails,
    ) -> operations::IngestMySqlSqlStats {
        operations::IngestMySqlSqlStats::new(&self.client, ingest_my_sql_sql_stats_details)
    }

    /// Ingests the MySQL SQL text.
    ///
    /// - `ingest_my_sql_sql_text_details`: The request body:
    ///   [`IngestMySqlSqlTextDetails`](crate::models::IngestMySqlSqlTextDetails).
    #[inline]
    pub fn ingest_my_sql_sql_text(
        &self,
        ingest_my_sql_sql_text_details: models::IngestMySqlSqlTextDetails,
    ) -> operations::IngestMySqlSqlText {
        operations::IngestMySqlSqlText::new(&self.client, ingest_my_sql_sql_text_details)
    }

    /// Ingests the SQL bucket.
    ///
    /// - `ingest_sql_bucket_details`: The request body:
    ///   [`IngestSqlBucketDetails`](crate::models::IngestSqlBucketDetails).
    #[inline]
    pub fn ingest_sql_bucket(
        &self,
        ingest_sql_bucket_details: models::IngestSqlBucketDetails,
    ) -> operations::IngestSqlBucket {
        operations::IngestSqlBucket::new(&self.client, ingest_sql_bucket_details)
    }

    /// Ingests the SQL plan lines.
    ///
    /// - `ingest_sql_plan_lines_details`: The request body:
    ///   [`IngestSqlPlanLinesDetails`](crate::models::IngestSqlPlanLinesDetails).
    #[inline]
    pub fn ingest_sql_plan_lines(
        &self,
        ingest_sql_plan_lines_details: models::IngestSqlPlanLinesDetails,
    ) -> operations::IngestSqlPlanLines {
        operations::IngestSqlPlanLines::new(&self.client, ingest_sql_plan_lines_details)
    }

    /// Ingests the SQL statistics.
    ///
    /// - `ingest_sql_stats_details`: The request body:
    ///   [`IngestSqlStatsDetails`](crate::models::IngestSqlStatsDetails).
    #[inline]
    pub fn ingest_sql_stats(
        &self,
        ingest_sql_stats_details: models::IngestSqlStatsDetails,
    ) -> operations::IngestSqlStats {
        operations::IngestSqlStats::new(&self.client, ingest_sql_stats_details)
    }

    /// Ingests the SQL text.
    ///
    /// - `ingest_sql_text_details`: The request body:
    ///   [`IngestSqlTextDetails`](crate::models::IngestSqlTextDetails).
    #[inline]
    pub fn ingest_sql_text(
        &self,
        ingest_sql_text_details: models::IngestSqlTextDetails,
    ) -> operations::IngestSqlText {
        operations::IngestSqlText::new(&self.client, ingest_sql_text_details)
    }

    /// Lists the ADDM DB finding categories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_addm_db_finding_categories(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAddmDbFindingCategories {
        operations::ListAddmDbFindingCategories::new(&self.client, compartment_id.into())
    }

    /// Lists the ADDM DB findings time series.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_addm_db_findings_time_series(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAddmDbFindingsTimeSeries {
        operations::ListAddmDbFindingsTimeSeries::new(&self.client, compartment_id.into())
    }

    /// Lists the ADDM DB parameter categories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_addm_db_parameter_categories(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAddmDbParameterCategories {
        operations::ListAddmDbParameterCategories::new(&self.client, compartment_id.into())
    }

    /// Lists the ADDM DB recommendation categories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_addm_db_recommendation_categories(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAddmDbRecommendationCategories {
        operations::ListAddmDbRecommendationCategories::new(&self.client, compartment_id.into())
    }

    /// Lists the ADDM DB recommendations time series.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_addm_db_recommendations_time_series(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAddmDbRecommendationsTimeSeries {
        operations::ListAddmDbRecommendationsTimeSeries::new(&self.client, compartment_id.into())
    }

    /// Lists the ADDM DBs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_addm_dbs(&self, compartment_id: impl Into<String>) -> operations::ListAddmDbs {
        operations::ListAddmDbs::new(&self.client, compartment_id.into())
    }

    /// Lists the database configurations.
    #[inline]
    pub fn list_database_configurations(&self) -> operations::ListDatabaseConfigurations {
        operations::ListDatabaseConfigurations::new(&self.client)
    }

    /// Lists the database insights.
    #[inline]
    pub fn list_database_insights(&self) -> operations::ListDatabaseInsights {
        operations::ListDatabaseInsights::new(&self.client)
    }

    /// Lists the SQL plans.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `sql_identifier`: The unique identifier of the SQL statement (`SQL_ID`). Example:
    ///   `6rgjh9bjmy2s7`.
    /// - `plan_hash`: The hash value of the SQL execution plan.
    pub fn list_sql_plans(
        &self,
        compartment_id: impl Into<String>,
        sql_identifier: impl Into<String>,
        plan_hash: impl IntoIterator<Item = i64>,
    ) -> operations::ListSqlPlans {
        operations::ListSqlPlans::new(
            &self.client,
            compartment_id.into(),
            sql_identifier.into(),
            list(plan_hash),
        )
    }

    /// Lists the SQL searches.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `sql_identifier`: The unique identifier of the SQL statement (`SQL_ID`). Example:
    ///   `6rgjh9bjmy2s7`.
    pub fn list_sql_searches(
        &self,
        compartment_id: impl Into<String>,
        sql_identifier: impl Into<String>,
    ) -> operations::ListSqlSearches {
        operations::ListSqlSearches::new(&self.client, compartment_id.into(), sql_identifier.into())
    }

    /// Lists the SQL texts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `sql_identifier`: The unique identifier of the SQL statement (`SQL_ID`).
    pub fn list_sql_texts(
        &self,
        compartment_id: impl Into<String>,
        sql_identifier: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::ListSqlTexts {
        operations::ListSqlTexts::new(&self.client, compartment_id.into(), list(sql_identifier))
    }

    /// Summarizes the ADDM DB findings.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn summarize_addm_db_findings(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::SummarizeAddmDbFindings {
        operations::SummarizeAddmDbFindings::new(&self.client, compartment_id.into())
    }

    /// Summarizes the ADDM DB parameter changes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `name`: The name.
    pub fn summarize_addm_db_parameter_changes(
        &self,
        compartment_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::SummarizeAddmDbParameterChanges {
        operations::SummarizeAddmDbParameterChanges::new(
            &self.client,
            compartment_id.into(),
            name.into(),
        )
    }

    /// Summarizes the ADDM DB parameters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn summarize_addm_db_parameters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::SummarizeAddmDbParameters {
        operations::SummarizeAddmDbParameters::new(&self.client, compartment_id.into())
    }

    /// Summarizes the ADDM DB recommendations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn summarize_addm_db_recommendations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::SummarizeAddmDbRecommendations {
        operations::SummarizeAddmDbRecommendations::new(&self.client, compartment_id.into())
    }

    /// Summarizes the ADDM DB schema objects.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `object_identifier`: The ID of the object in the database.
    pub fn summarize_addm_db_schema_objects(
        &self,
        compartment_id: impl Into<String>,
        object_identifier: impl IntoIterator<Item = i64>,
    ) -> operations::SummarizeAddmDbSchemaObjects {
        operations::SummarizeAddmDbSchemaObjects::new(
            &self.client,
            compartment_id.into(),
            list(object_identifier),
        )
    }

    /// Summarizes the ADDM DB SQL statements.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `sql_identifier`: The unique identifier of the SQL statement (`SQL_ID`).
    pub fn summarize_addm_db_sql_statements(
        &self,
        compartment_id: impl Into<String>,
        sql_identifier: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::SummarizeAddmDbSqlStatements {
        operations::SummarizeAddmDbSqlStatements::new(
            &self.client,
            compartment_id.into(),
            list(sql_identifier),
        )
    }

    /// Summarizes the database insight resource capacity trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_database_insight_resource_capacity_trend(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeDatabaseInsightResourceCapacityTrend {
        operations::SummarizeDatabaseInsightResourceCapacityTrend::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the database insight resource forecast trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_database_insight_resource_forecast_trend(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeDatabaseInsightResourceForecastTrend {
        operations::SummarizeDatabaseInsightResourceForecastTrend::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the database insight resource statistics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_database_insight_resource_statistics(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeDatabaseInsightResourceStatistics {
        operations::SummarizeDatabaseInsightResourceStatistics::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the database insight resource usage.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_database_insight_resource_usage(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeDatabaseInsightResourceUsage {
        operations::SummarizeDatabaseInsightResourceUsage::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the database insight resource usage trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_database_insight_resource_usage_trend(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeDatabaseInsightResourceUsageTrend {
        operations::SummarizeDatabaseInsightResourceUsageTrend::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the database insight resource utilization insight.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_database_insight_resource_utilization_insight(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeDatabaseInsightResourceUtilizationInsight {
        operations::SummarizeDatabaseInsightResourceUtilizationInsight::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the database insight tablespace usage trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn summarize_database_insight_tablespace_usage_trend(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::SummarizeDatabaseInsightTablespaceUsageTrend {
        operations::SummarizeDatabaseInsightTablespaceUsageTrend::new(
            &self.client,
            compartment_id.into(),
        )
    }

    /// Summarizes the SQL insights.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn summarize_sql_insights(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::SummarizeSqlInsights {
        operations::SummarizeSqlInsights::new(&self.client, compartment_id.into())
    }

    /// Summarizes the SQL plan insights.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `sql_identifier`: The unique identifier of the SQL statement (`SQL_ID`). Example:
    ///   `6rgjh9bjmy2s7`.
    pub fn summarize_sql_plan_insights(
        &self,
        compartment_id: impl Into<String>,
        sql_identifier: impl Into<String>,
    ) -> operations::SummarizeSqlPlanInsights {
        operations::SummarizeSqlPlanInsights::new(
            &self.client,
            compartment_id.into(),
            sql_identifier.into(),
        )
    }

    /// Summarizes the SQL response time distributions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `sql_identifier`: The unique identifier of the SQL statement (`SQL_ID`). Example:
    ///   `6rgjh9bjmy2s7`.
    pub fn summarize_sql_response_time_distributions(
        &self,
        compartment_id: impl Into<String>,
        sql_identifier: impl Into<String>,
    ) -> operations::SummarizeSqlResponseTimeDistributions {
        operations::SummarizeSqlResponseTimeDistributions::new(
            &self.client,
            compartment_id.into(),
            sql_identifier.into(),
        )
    }

    /// Summarizes the SQL statistics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn summarize_sql_statistics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::SummarizeSqlStatistics {
        operations::SummarizeSqlStatistics::new(&self.client, compartment_id.into())
    }

    /// Summarizes the SQL statistics time series.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `sql_identifier`: The unique identifier of the SQL statement (`SQL_ID`). Example:
    ///   `6rgjh9bjmy2s7`.
    pub fn summarize_sql_statistics_time_series(
        &self,
        compartment_id: impl Into<String>,
        sql_identifier: impl Into<String>,
    ) -> operations::SummarizeSqlStatisticsTimeSeries {
        operations::SummarizeSqlStatisticsTimeSeries::new(
            &self.client,
            compartment_id.into(),
            sql_identifier.into(),
        )
    }

    /// Summarizes the SQL statistics time series by plan.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `sql_identifier`: The unique identifier of the SQL statement (`SQL_ID`). Example:
    ///   `6rgjh9bjmy2s7`.
    pub fn summarize_sql_statistics_time_series_by_plan(
        &self,
        compartment_id: impl Into<String>,
        sql_identifier: impl Into<String>,
    ) -> operations::SummarizeSqlStatisticsTimeSeriesByPlan {
        operations::SummarizeSqlStatisticsTimeSeriesByPlan::new(
            &self.client,
            compartment_id.into(),
            sql_identifier.into(),
        )
    }

    /// Synchronizes the autonomous database to Exadata.
    ///
    /// - `synchronize_autonomous_database_to_exadata_details`: The request body:
    ///   [`SynchronizeAutonomousDatabaseToExadataDetails`](crate::models::SynchronizeAutonomousDatabaseToExadataDetails).
    #[inline]
    pub fn synchronize_autonomous_database_to_exadata(
        &self,
        synchronize_autonomous_database_to_exadata_details: models::SynchronizeAutonomousDatabaseToExadataDetails,
    ) -> operations::SynchronizeAutonomousDatabaseToExadata {
        operations::SynchronizeAutonomousDatabaseToExadata::new(
            &self.client,
            synchronize_autonomous_database_to_exadata_details,
        )
    }

    /// Tests the MACs managed autonomous database insight connection.
    ///
    /// - `test_macs_managed_autonomous_database_insight_connection_details`: The request body:
    ///   [`TestMacsManagedAutonomousDatabaseInsightConnectionDetails`](crate::models::TestMacsManagedAutonomousDatabaseInsightConnectionDetails).
    #[inline]
    pub fn test_macs_managed_autonomous_database_insight_connection(
        &self,
        test_macs_managed_autonomous_database_insight_connection_details: models::TestMacsManagedAutonomousDatabaseInsightConnectionDetails,
    ) -> operations::TestMacsManagedAutonomousDatabaseInsightConnection {
        operations::TestMacsManagedAutonomousDatabaseInsightConnection::new(
            &self.client,
            test_macs_managed_autonomous_database_insight_connection_details,
        )
    }

    /// Tests the MACs managed cloud database insight connection.
    ///
    /// - `test_macs_managed_cloud_database_insight_connection_details`: The request body:
    ///   [`TestMacsManagedCloudDatabaseInsightConnectionDetails`](crate::models::TestMacsManagedCloudDatabaseInsightConnectionDetails).
    #[inline]
    pub fn test_macs_managed_cloud_database_insight_connection(
        &self,
        test_macs_managed_cloud_database_insight_connection_details: models::TestMacsManagedCloudDatabaseInsightConnectionDetails,
    ) -> operations::TestMacsManagedCloudDatabaseInsightConnection {
        operations::TestMacsManagedCloudDatabaseInsightConnection::new(
            &self.client,
            test_macs_managed_cloud_database_insight_connection_details,
        )
    }

    /// Updates the database insight.
    ///
    /// - `database_insight_id`: The ID of the database insight.
    /// - `update_database_insight_details`: The request body:
    ///   [`UpdateDatabaseInsightDetails`](crate::models::UpdateDatabaseInsightDetails).
    pub fn update_database_insight(
        &self,
        database_insight_id: impl Into<String>,
        update_database_insight_details: impl Into<models::UpdateDatabaseInsightDetails>,
    ) -> operations::UpdateDatabaseInsight {
        operations::UpdateDatabaseInsight::new(
            &self.client,
            database_insight_id.into(),
            update_database_insight_details.into(),
        )
    }
}

/// # Enterprise manager bridges
impl OperationsInsightsClient {
    /// Moves the enterprise manager bridge to another compartment.
    ///
    /// - `enterprise_manager_bridge_id`: The OCID of the Enterprise Manager bridge.
    /// - `change_enterprise_manager_bridge_compartment_details`: The request body:
    ///   [`ChangeEnterpriseManagerBridgeCompartmentDetails`](crate::models::ChangeEnterpriseManagerBridgeCompartmentDetails).
    pub fn change_enterprise_manager_bridge_compartment(
        &self,
        enterprise_manager_bridge_id: impl Into<String>,
        change_enterprise_manager_bridge_compartment_details: models::ChangeEnterpriseManagerBridgeCompartmentDetails,
    ) -> operations::ChangeEnterpriseManagerBridgeCompartment {
        operations::ChangeEnterpriseManagerBridgeCompartment::new(
            &self.client,
            enterprise_manager_bridge_id.into(),
            change_enterprise_manager_bridge_compartment_details,
        )
    }

    /// Creates an enterprise manager bridge.
    ///
    /// - `create_enterprise_manager_bridge_details`: The request body:
    ///   [`CreateEnterpriseManagerBridgeDetails`](crate::models::CreateEnterpriseManagerBridgeDetails).
    #[inline]
    pub fn create_enterprise_manager_bridge(
        &self,
        create_enterprise_manager_bridge_details: models::CreateEnterpriseManagerBridgeDetails,
    ) -> operations::CreateEnterpriseManagerBridge {
        operations::CreateEnterpriseManagerBridge::new(
            &self.client,
            create_enterprise_manager_bridge_details,
        )
    }

    /// Deletes the enterprise manager bridge.
    ///
    /// - `enterprise_manager_bridge_id`: The OCID of the Enterprise Manager bridge.
    pub fn delete_enterprise_manager_bridge(
        &self,
        enterprise_manager_bridge_id: impl Into<String>,
    ) -> operations::DeleteEnterpriseManagerBridge {
        operations::DeleteEnterpriseManagerBridge::new(
            &self.client,
            enterprise_manager_bridge_id.into(),
        )
    }

    /// Gets the enterprise manager bridge.
    ///
    /// - `enterprise_manager_bridge_id`: The OCID of the Enterprise Manager bridge.
    pub fn get_enterprise_manager_bridge(
        &self,
        enterprise_manager_bridge_id: impl Into<String>,
    ) -> operations::GetEnterpriseManagerBridge {
        operations::GetEnterpriseManagerBridge::new(
            &self.client,
            enterprise_manager_bridge_id.into(),
        )
    }

    /// Lists the enterprise manager bridges.
    #[inline]
    pub fn list_enterprise_manager_bridges(&self) -> operations::ListEnterpriseManagerBridges {
        operations::ListEnterpriseManagerBridges::new(&self.client)
    }

    /// Lists the importable enterprise manager entities.
    ///
    /// - `enterprise_manager_bridge_id`: The OCID of the Enterprise Manager bridge.
    pub fn list_importable_enterprise_manager_entities(
        &self,
        enterprise_manager_bridge_id: impl Into<String>,
    ) -> operations::ListImportableEnterpriseManagerEntities {
        operations::ListImportableEnterpriseManagerEntities::new(
            &self.client,
            enterprise_manager_bridge_id.into(),
        )
    }

    /// Updates the enterprise manager bridge.
    ///
    /// - `enterprise_manager_bridge_id`: The OCID of the Enterprise Manager bridge.
    /// - `update_enterprise_manager_bridge_details`: The request body:
    ///   [`UpdateEnterpriseManagerBridgeDetails`](crate::models::UpdateEnterpriseManagerBridgeDetails).
    pub fn update_enterprise_manager_bridge(
        &self,
        enterprise_manager_bridge_id: impl Into<String>,
        update_enterprise_manager_bridge_details: models::UpdateEnterpriseManagerBridgeDetails,
    ) -> operations::UpdateEnterpriseManagerBridge {
        operations::UpdateEnterpriseManagerBridge::new(
            &self.client,
            enterprise_manager_bridge_id.into(),
            update_enterprise_manager_bridge_details,
        )
    }
}

/// # Exadata insights
impl OperationsInsightsClient {
    /// Adds Exadata insight members.
    ///
    /// - `exadata_insight_id`: The ID of the Exadata insight.
    /// - `add_exadata_insight_members_details`: The request body:
    ///   [`AddExadataInsightMembersDetails`](crate::models::AddExadataInsightMembersDetails).
    pub fn add_exadata_insight_members(
        &self,
        exadata_insight_id: impl Into<String>,
        add_exadata_insight_members_details: impl Into<models::AddExadataInsightMembersDetails>,
    ) -> operations::AddExadataInsightMembers {
        operations::AddExadataInsightMembers::new(
            &self.client,
            exadata_insight_id.into(),
            add_exadata_insight_members_details.into(),
        )
    }

    /// Moves the Exadata insight to another compartment.
    ///
    /// - `exadata_insight_id`: The ID of the Exadata insight.
    /// - `change_exadata_insight_compartment_details`: The request body:
    ///   [`ChangeExadataInsightCompartmentDetails`](crate::models::ChangeExadataInsightCompartmentDetails).
    pub fn change_exadata_insight_compartment(
        &self,
        exadata_insight_id: impl Into<String>,
        change_exadata_insight_compartment_details: models::ChangeExadataInsightCompartmentDetails,
    ) -> operations::ChangeExadataInsightCompartment {
        operations::ChangeExadataInsightCompartment::new(
            &self.client,
            exadata_insight_id.into(),
            change_exadata_insight_compartment_details,
        )
    }

    /// Creates an Exadata insight.
    ///
    /// - `create_exadata_insight_details`: The request body:
    ///   [`CreateExadataInsightDetails`](crate::models::CreateExadataInsightDetails).
    pub fn create_exadata_insight(
        &self,
        create_exadata_insight_details: impl Into<models::CreateExadataInsightDetails>,
    ) -> operations::CreateExadataInsight {
        operations::CreateExadataInsight::new(&self.client, create_exadata_insight_details.into())
    }

    /// Deletes the Exadata insight.
    ///
    /// - `exadata_insight_id`: The ID of the Exadata insight.
    pub fn delete_exadata_insight(
        &self,
        exadata_insight_id: impl Into<String>,
    ) -> operations::DeleteExadataInsight {
        operations::DeleteExadataInsight::new(&self.client, exadata_insight_id.into())
    }

    /// Disables the Exadata insight.
    ///
    /// - `exadata_insight_id`: The ID of the Exadata insight.
    pub fn disable_exadata_insight(
        &self,
        exadata_insight_id: impl Into<String>,
    ) -> operations::DisableExadataInsight {
        operations::DisableExadataInsight::new(&self.client, exadata_insight_id.into())
    }

    /// Disables the plan Exadata insight.
    ///
    /// - `exadata_insight_id`: The ID of the Exadata insight.
    pub fn disable_plan_exadata_insight(
        &self,
        exadata_insight_id: impl Into<String>,
    ) -> operations::DisablePlanExadataInsight {
        operations::DisablePlanExadataInsight::new(&self.client, exadata_insight_id.into())
    }

    /// Enables the Exadata insight.
    ///
    /// - `exadata_insight_id`: The ID of the Exadata insight.
    /// - `enable_exadata_insight_details`: The request body:
    ///   [`EnableExadataInsightDetails`](crate::models::EnableExadataInsightDetails).
    pub fn enable_exadata_insight(
        &self,
        exadata_insight_id: impl Into<String>,
        enable_exadata_insight_details: impl Into<models::EnableExadataInsightDetails>,
    ) -> operations::EnableExadataInsight {
        operations::EnableExadataInsight::new(
            &self.client,
            exadata_insight_id.into(),
            enable_exadata_insight_details.into(),
        )
    }

    /// Enables the plan Exadata insight.
    ///
    /// - `exadata_insight_id`: The ID of the Exadata insight.
    /// - `enable_plan_exadata_insight_details`: The request body:
    ///   [`EnablePlanExadataInsightDetails`](crate::models::EnablePlanExadataInsightDetails).
    pub fn enable_plan_exadata_insight(
        &self,
        exadata_insight_id: impl Into<String>,
        enable_plan_exadata_insight_details: models::EnablePlanExadataInsightDetails,
    ) -> operations::EnablePlanExadataInsight {
        operations::EnablePlanExadataInsight::new(
            &self.client,
            exadata_insight_id.into(),
            enable_plan_exadata_insight_details,
        )
    }

    /// Gets the Exadata insight.
    ///
    /// - `exadata_insight_id`: The ID of the Exadata insight.
    pub fn get_exadata_insight(
        &self,
        exadata_insight_id: impl Into<String>,
    ) -> operations::GetExadataInsight {
        operations::GetExadataInsight::new(&self.client, exadata_insight_id.into())
    }

    /// Lists the Exadata configurations.
    #[inline]
    pub fn list_exadata_configurations(&self) -> operations::ListExadataConfigurations {
        operations::ListExadataConfigurations::new(&self.client)
    }

    /// Lists the Exadata insights.
    #[inline]
    pub fn list_exadata_insights(&self) -> operations::ListExadataInsights {
        operations::ListExadataInsights::new(&self.client)
    }

    /// Summarizes the Exadata insight resource capacity trend.
    ///
    /// - `resource_type`: The type of the resource.
    /// - `resource_metric`: The type of the resource metric.
    /// - `exadata_insight_id`: The OCID of the Exadata insight.
    pub fn summarize_exadata_insight_resource_capacity_trend(
        &self,
        resource_type: impl Into<String>,
        resource_metric: impl Into<String>,
        exadata_insight_id: impl Into<String>,
    ) -> operations::SummarizeExadataInsightResourceCapacityTrend {
        operations::SummarizeExadataInsightResourceCapacityTrend::new(
            &self.client,
            resource_type.into(),
            resource_metric.into(),
            exadata_insight_id.into(),
        )
    }

    /// Summarizes the Exadata insight resource capacity trend aggregated.
    ///
    /// - `resource_type`: The type of the resource.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_exadata_insight_resource_capacity_trend_aggregated(
        &self,
        resource_type: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeExadataInsightResourceCapacityTrendAggregated {
        operations::SummarizeExadataInsightResourceCapacityTrendAggregated::new(
            &self.client,
            resource_type.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the Exadata insight resource forecast trend.
    ///
    /// - `resource_type`: The type of the resource.
    /// - `resource_metric`: The type of the resource metric.
    /// - `exadata_insight_id`: The OCID of the Exadata insight.
    pub fn summarize_exadata_insight_resource_forecast_trend(
        &self,
        resource_type: impl Into<String>,
        resource_metric: impl Into<String>,
        exadata_insight_id: impl Into<String>,
    ) -> operations::SummarizeExadataInsightResourceForecastTrend {
        operations::SummarizeExadataInsightResourceForecastTrend::new(
            &self.client,
            resource_type.into(),
            resource_metric.into(),
            exadata_insight_id.into(),
        )
    }

    /// Summarizes the Exadata insight resource forecast trend aggregated.
    ///
    /// - `resource_type`: The type of the resource.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_exadata_insight_resource_forecast_trend_aggregated(
        &self,
        resource_type: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeExadataInsightResourceForecastTrendAggregated {
        operations::SummarizeExadataInsightResourceForecastTrendAggregated::new(
            &self.client,
            resource_type.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the Exadata insight resource statistics.
    ///
    /// - `exadata_insight_id`: The OCID of the Exadata insight.
    /// - `resource_type`: The type of the resource.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_exadata_insight_resource_statistics(
        &self,
        exadata_insight_id: impl Into<String>,
        resource_type: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeExadataInsightResourceStatistics {
        operations::SummarizeExadataInsightResourceStatistics::new(
            &self.client,
            exadata_insight_id.into(),
            resource_type.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the Exadata insight resource usage.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_type`: The type of the resource.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_exadata_insight_resource_usage(
        &self,
        compartment_id: impl Into<String>,
        resource_type: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeExadataInsightResourceUsage {
        operations::SummarizeExadataInsightResourceUsage::new(
            &self.client,
            compartment_id.into(),
            resource_type.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the Exadata insight resource usage aggregated.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_type`: The type of the resource.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_exadata_insight_resource_usage_aggregated(
        &self,
        compartment_id: impl Into<String>,
        resource_type: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeExadataInsightResourceUsageAggregated {
        operations::SummarizeExadataInsightResourceUsageAggregated::new(
            &self.client,
            compartment_id.into(),
            resource_type.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the Exadata insight resource utilization insight.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_type`: The type of the resource.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_exadata_insight_resource_utilization_insight(
        &self,
        compartment_id: impl Into<String>,
        resource_type: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeExadataInsightResourceUtilizationInsight {
        operations::SummarizeExadataInsightResourceUtilizationInsight::new(
            &self.client,
            compartment_id.into(),
            resource_type.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the Exadata members.
    ///
    /// - `exadata_insight_id`: The OCID of the Exadata insight.
    pub fn summarize_exadata_members(
        &self,
        exadata_insight_id: impl Into<String>,
    ) -> operations::SummarizeExadataMembers {
        operations::SummarizeExadataMembers::new(&self.client, exadata_insight_id.into())
    }

    /// Updates the Exadata insight.
    ///
    /// - `exadata_insight_id`: The ID of the Exadata insight.
    /// - `update_exadata_insight_details`: The request body:
    ///   [`UpdateExadataInsightDetails`](crate::models::UpdateExadataInsightDetails).
    pub fn update_exadata_insight(
        &self,
        exadata_insight_id: impl Into<String>,
        update_exadata_insight_details: impl Into<models::UpdateExadataInsightDetails>,
    ) -> operations::UpdateExadataInsight {
        operations::UpdateExadataInsight::new(
            &self.client,
            exadata_insight_id.into(),
            update_exadata_insight_details.into(),
        )
    }
}

/// # Host insights
impl OperationsInsightsClient {
    /// Moves the host insight to another compartment.
    ///
    /// - `host_insight_id`: The ID of the host insight.
    /// - `change_host_insight_compartment_details`: The request body:
    ///   [`ChangeHostInsightCompartmentDetails`](crate::models::ChangeHostInsightCompartmentDetails).
    pub fn change_host_insight_compartment(
        &self,
        host_insight_id: impl Into<String>,
        change_host_insight_compartment_details: models::ChangeHostInsightCompartmentDetails,
    ) -> operations::ChangeHostInsightCompartment {
        operations::ChangeHostInsightCompartment::new(
            &self.client,
            host_insight_id.into(),
            change_host_insight_compartment_details,
        )
    }

    /// Creates a host insight.
    ///
    /// - `create_host_insight_details`: The request body:
    ///   [`CreateHostInsightDetails`](crate::models::CreateHostInsightDetails).
    pub fn create_host_insight(
        &self,
        create_host_insight_details: impl Into<models::CreateHostInsightDetails>,
    ) -> operations::CreateHostInsight {
        operations::CreateHostInsight::new(&self.client, create_host_insight_details.into())
    }

    /// Deletes the host insight.
    ///
    /// - `host_insight_id`: The ID of the host insight.
    pub fn delete_host_insight(
        &self,
        host_insight_id: impl Into<String>,
    ) -> operations::DeleteHostInsight {
        operations::DeleteHostInsight::new(&self.client, host_insight_id.into())
    }

    /// Disables the host insight.
    ///
    /// - `host_insight_id`: The ID of the host insight.
    pub fn disable_host_insight(
        &self,
        host_insight_id: impl Into<String>,
    ) -> operations::DisableHostInsight {
        operations::DisableHostInsight::new(&self.client, host_insight_id.into())
    }

    /// Enables the host insight.
    ///
    /// - `host_insight_id`: The ID of the host insight.
    /// - `enable_host_insight_details`: The request body:
    ///   [`EnableHostInsightDetails`](crate::models::EnableHostInsightDetails).
    pub fn enable_host_insight(
        &self,
        host_insight_id: impl Into<String>,
        enable_host_insight_details: impl Into<models::EnableHostInsightDetails>,
    ) -> operations::EnableHostInsight {
        operations::EnableHostInsight::new(
            &self.client,
            host_insight_id.into(),
            enable_host_insight_details.into(),
        )
    }

    /// Gets the host insight.
    ///
    /// - `host_insight_id`: The ID of the host insight.
    pub fn get_host_insight(
        &self,
        host_insight_id: impl Into<String>,
    ) -> operations::GetHostInsight {
        operations::GetHostInsight::new(&self.client, host_insight_id.into())
    }

    /// Ingests the host configuration.
    ///
    /// - `id`: The OCID of the resource.
    /// - `ingest_host_configuration_details`: The request body:
    ///   [`IngestHostConfigurationDetails`](crate::models::IngestHostConfigurationDetails).
    pub fn ingest_host_configuration(
        &self,
        id: impl Into<String>,
        ingest_host_configuration_details: models::IngestHostConfigurationDetails,
    ) -> operations::IngestHostConfiguration {
        operations::IngestHostConfiguration::new(
            &self.client,
            id.into(),
            ingest_host_configuration_details,
        )
    }

    /// Ingests the host metrics.
    ///
    /// - `id`: The OCID of the resource.
    /// - `ingest_host_metrics_details`: The request body:
    ///   [`IngestHostMetricsDetails`](crate::models::IngestHostMetricsDetails).
    pub fn ingest_host_metrics(
        &self,
        id: impl Into<String>,
        ingest_host_metrics_details: models::IngestHostMetricsDetails,
    ) -> operations::IngestHostMetrics {
        operations::IngestHostMetrics::new(&self.client, id.into(), ingest_host_metrics_details)
    }

    /// Lists the host configurations.
    #[inline]
    pub fn list_host_configurations(&self) -> operations::ListHostConfigurations {
        operations::ListHostConfigurations::new(&self.client)
    }

    /// Lists the host insights.
    #[inline]
    pub fn list_host_insights(&self) -> operations::ListHostInsights {
        operations::ListHostInsights::new(&self.client)
    }

    /// Lists the hosted entities.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `id`: The OCID of the resource.
    pub fn list_hosted_entities(
        &self,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
    ) -> operations::ListHostedEntities {
        operations::ListHostedEntities::new(&self.client, compartment_id.into(), id.into())
    }

    /// Lists the importable agent entities.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_importable_agent_entities(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListImportableAgentEntities {
        operations::ListImportableAgentEntities::new(&self.client, compartment_id.into())
    }

    /// Lists the importable compute entities.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_importable_compute_entities(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListImportableComputeEntities {
        operations::ListImportableComputeEntities::new(&self.client, compartment_id.into())
    }

    /// Summarizes the host insight disk statistics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `id`: The OCID of the resource.
    pub fn summarize_host_insight_disk_statistics(
        &self,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
    ) -> operations::SummarizeHostInsightDiskStatistics {
        operations::SummarizeHostInsightDiskStatistics::new(
            &self.client,
            compartment_id.into(),
            id.into(),
        )
    }

    /// Summarizes the host insight host recommendation.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `id`: The OCID of the resource.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_host_insight_host_recommendation(
        &self,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeHostInsightHostRecommendation {
        operations::SummarizeHostInsightHostRecommendation::new(
            &self.client,
            compartment_id.into(),
            id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the host insight IO usage trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `id`: The OCID of the resource.
    pub fn summarize_host_insight_io_usage_trend(
        &self,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
    ) -> operations::SummarizeHostInsightIoUsageTrend {
        operations::SummarizeHostInsightIoUsageTrend::new(
            &self.client,
            compartment_id.into(),
            id.into(),
        )
    }

    /// Summarizes the host insight network usage trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `id`: The OCID of the resource.
    pub fn summarize_host_insight_network_usage_trend(
        &self,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
    ) -> operations::SummarizeHostInsightNetworkUsageTrend {
        operations::SummarizeHostInsightNetworkUsageTrend::new(
            &self.client,
            compartment_id.into(),
            id.into(),
        )
    }

    /// Summarizes the host insight resource capacity trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_host_insight_resource_capacity_trend(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeHostInsightResourceCapacityTrend {
        operations::SummarizeHostInsightResourceCapacityTrend::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the host insight resource forecast trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_host_insight_resource_forecast_trend(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeHostInsightResourceForecastTrend {
        operations::SummarizeHostInsightResourceForecastTrend::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the host insight resource statistics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_host_insight_resource_statistics(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeHostInsightResourceStatistics {
        operations::SummarizeHostInsightResourceStatistics::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the host insight resource usage.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_host_insight_resource_usage(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeHostInsightResourceUsage {
        operations::SummarizeHostInsightResourceUsage::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the host insight resource usage trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_host_insight_resource_usage_trend(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeHostInsightResourceUsageTrend {
        operations::SummarizeHostInsightResourceUsageTrend::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the host insight resource utilization insight.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_host_insight_resource_utilization_insight(
        &self,
        compartment_id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeHostInsightResourceUtilizationInsight {
        operations::SummarizeHostInsightResourceUtilizationInsight::new(
            &self.client,
            compartment_id.into(),
            resource_metric.into(),
        )
    }

    /// Summarizes the host insight storage usage trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `id`: The OCID of the resource.
    pub fn summarize_host_insight_storage_usage_trend(
        &self,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
    ) -> operations::SummarizeHostInsightStorageUsageTrend {
        operations::SummarizeHostInsightStorageUsageTrend::new(
            &self.client,
            compartment_id.into(),
            id.into(),
        )
    }

    /// Summarizes the host insight top processes usage.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `id`: The OCID of the resource.
    /// - `resource_metric`: The type of the resource metric.
    /// - `timestamp`: The time of the event.
    pub fn summarize_host_insight_top_processes_usage(
        &self,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
        resource_metric: impl Into<String>,
        timestamp: DateTime<Utc>,
    ) -> operations::SummarizeHostInsightTopProcessesUsage {
        operations::SummarizeHostInsightTopProcessesUsage::new(
            &self.client,
            compartment_id.into(),
            id.into(),
            resource_metric.into(),
            timestamp,
        )
    }

    /// Summarizes the host insight top processes usage trend.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `id`: The OCID of the resource.
    /// - `resource_metric`: The type of the resource metric.
    pub fn summarize_host_insight_top_processes_usage_trend(
        &self,
        compartment_id: impl Into<String>,
        id: impl Into<String>,
        resource_metric: impl Into<String>,
    ) -> operations::SummarizeHostInsightTopProcessesUsageTrend {
        operations::SummarizeHostInsightTopProcessesUsageTrend::new(
            &self.client,
            compartment_id.into(),
            id.into(),
            resource_metric.into(),
        )
    }

    /// Updates the host insight.
    ///
    /// - `host_insight_id`: The ID of the host insight.
    /// - `update_host_insight_details`: The request body:
    ///   [`UpdateHostInsightDetails`](crate::models::UpdateHostInsightDetails).
    pub fn update_host_insight(
        &self,
        host_insight_id: impl Into<String>,
        update_host_insight_details: impl Into<models::UpdateHostInsightDetails>,
    ) -> operations::UpdateHostInsight {
        operations::UpdateHostInsight::new(
            &self.client,
            host_insight_id.into(),
            update_host_insight_details.into(),
        )
    }
}

/// # News reports
impl OperationsInsightsClient {
    /// Moves the news report to another compartment.
    ///
    /// - `news_report_id`: The ID of the news report.
    /// - `change_news_report_compartment_details`: The request body:
    ///   [`ChangeNewsReportCompartmentDetails`](crate::models::ChangeNewsReportCompartmentDetails).
    pub fn change_news_report_compartment(
        &self,
        news_report_id: impl Into<String>,
        change_news_report_compartment_details: models::ChangeNewsReportCompartmentDetails,
    ) -> operations::ChangeNewsReportCompartment {
        operations::ChangeNewsReportCompartment::new(
            &self.client,
            news_report_id.into(),
            change_news_report_compartment_details,
        )
    }

    /// Creates a news report.
    ///
    /// - `create_news_report_details`: The request body:
    ///   [`CreateNewsReportDetails`](crate::models::CreateNewsReportDetails).
    #[inline]
    pub fn create_news_report(
        &self,
        create_news_report_details: models::CreateNewsReportDetails,
    ) -> operations::CreateNewsReport {
        operations::CreateNewsReport::new(&self.client, create_news_report_details)
    }

    /// Deletes the news report.
    ///
    /// - `news_report_id`: The ID of the news report.
    pub fn delete_news_report(
        &self,
        news_report_id: impl Into<String>,
    ) -> operations::DeleteNewsReport {
        operations::DeleteNewsReport::new(&self.client, news_report_id.into())
    }

    /// Gets the news report.
    ///
    /// - `news_report_id`: The ID of the news report.
    pub fn get_news_report(&self, news_report_id: impl Into<String>) -> operations::GetNewsReport {
        operations::GetNewsReport::new(&self.client, news_report_id.into())
    }

    /// Lists the news reports.
    #[inline]
    pub fn list_news_reports(&self) -> operations::ListNewsReports {
        operations::ListNewsReports::new(&self.client)
    }

    /// Updates the news report.
    ///
    /// - `news_report_id`: The ID of the news report.
    /// - `update_news_report_details`: The request body:
    ///   [`UpdateNewsReportDetails`](crate::models::UpdateNewsReportDetails).
    pub fn update_news_report(
        &self,
        news_report_id: impl Into<String>,
        update_news_report_details: models::UpdateNewsReportDetails,
    ) -> operations::UpdateNewsReport {
        operations::UpdateNewsReport::new(
            &self.client,
            news_report_id.into(),
            update_news_report_details,
        )
    }
}

/// # OPSI configurations
impl OperationsInsightsClient {
    /// Moves the OPSI configuration to another compartment.
    ///
    /// - `opsi_configuration_id`: The OCID of the Ops Insights configuration.
    /// - `change_opsi_configuration_compartment_details`: The request body:
    ///   [`ChangeOpsiConfigurationCompartmentDetails`](crate::models::ChangeOpsiConfigurationCompartmentDetails).
    pub fn change_opsi_configuration_compartment(
        &self,
        opsi_configuration_id: impl Into<String>,
        change_opsi_configuration_compartment_details: models::ChangeOpsiConfigurationCompartmentDetails,
    ) -> operations::ChangeOpsiConfigurationCompartment {
        operations::ChangeOpsiConfigurationCompartment::new(
            &self.client,
            opsi_configuration_id.into(),
            change_opsi_configuration_compartment_details,
        )
    }

    /// Creates an OPSI configuration.
    ///
    /// - `create_opsi_configuration_details`: The request body:
    ///   [`CreateOpsiConfigurationDetails`](crate::models::CreateOpsiConfigurationDetails).
    pub fn create_opsi_configuration(
        &self,
        create_opsi_configuration_details: impl Into<models::CreateOpsiConfigurationDetails>,
    ) -> operations::CreateOpsiConfiguration {
        operations::CreateOpsiConfiguration::new(
            &self.client,
            create_opsi_configuration_details.into(),
        )
    }

    /// Deletes the OPSI configuration.
    ///
    /// - `opsi_configuration_id`: The OCID of the Ops Insights configuration.
    pub fn delete_opsi_configuration(
        &self,
        opsi_configuration_id: impl Into<String>,
    ) -> operations::DeleteOpsiConfiguration {
        operations::DeleteOpsiConfiguration::new(&self.client, opsi_configuration_id.into())
    }

    /// Gets the OPSI configuration.
    ///
    /// - `opsi_configuration_id`: The OCID of the Ops Insights configuration.
    pub fn get_opsi_configuration(
        &self,
        opsi_configuration_id: impl Into<String>,
    ) -> operations::GetOpsiConfiguration {
        operations::GetOpsiConfiguration::new(&self.client, opsi_configuration_id.into())
    }

    /// Lists the OPSI configurations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_opsi_configurations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOpsiConfigurations {
        operations::ListOpsiConfigurations::new(&self.client, compartment_id.into())
    }

    /// Summarizes the configuration items.
    #[inline]
    pub fn summarize_configuration_items(&self) -> operations::SummarizeConfigurationItems {
        operations::SummarizeConfigurationItems::new(&self.client)
    }

    /// Updates the OPSI configuration.
    ///
    /// - `opsi_configuration_id`: The OCID of the Ops Insights configuration.
    /// - `update_opsi_configuration_details`: The request body:
    ///   [`UpdateOpsiConfigurationDetails`](crate::models::UpdateOpsiConfigurationDetails).
    pub fn update_opsi_configuration(
        &self,
        opsi_configuration_id: impl Into<String>,
        update_opsi_configuration_details: impl Into<models::UpdateOpsiConfigurationDetails>,
    ) -> operations::UpdateOpsiConfiguration {
        operations::UpdateOpsiConfiguration::new(
            &self.client,
            opsi_configuration_id.into(),
            update_opsi_configuration_details.into(),
        )
    }
}

/// # OPSI data objects
impl OperationsInsightsClient {
    /// Gets the OPSI data object.
    ///
    /// - `opsi_data_object_identifier`: The OPSI data object identifier.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_opsi_data_object(
        &self,
        opsi_data_object_identifier: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetOpsiDataObject {
        operations::GetOpsiDataObject::new(
            &self.client,
            opsi_data_object_identifier.into(),
            compartment_id.into(),
        )
    }

    /// Lists the OPSI data objects.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_opsi_data_objects(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOpsiDataObjects {
        operations::ListOpsiDataObjects::new(&self.client, compartment_id.into())
    }

    /// Queries the OPSI data object data.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `query_opsi_data_object_data_details`: The request body:
    ///   [`QueryOpsiDataObjectDataDetails`](crate::models::QueryOpsiDataObjectDataDetails).
    pub fn query_opsi_data_object_data(
        &self,
        compartment_id: impl Into<String>,
        query_opsi_data_object_data_details: models::QueryOpsiDataObjectDataDetails,
    ) -> operations::QueryOpsiDataObjectData {
        operations::QueryOpsiDataObjectData::new(
            &self.client,
            compartment_id.into(),
            query_opsi_data_object_data_details,
        )
    }
}

/// # OPSI warehouse data objects
impl OperationsInsightsClient {
    /// Lists the warehouse data objects.
    ///
    /// - `warehouse_type`: The warehouse type.
    /// - `warehouse_id`: The OCID of the warehouse.
    pub fn list_warehouse_data_objects(
        &self,
        warehouse_type: impl Into<models::ListWarehouseDataObjectsWarehouseType>,
        warehouse_id: impl Into<String>,
    ) -> operations::ListWarehouseDataObjects {
        operations::ListWarehouseDataObjects::new(
            &self.client,
            warehouse_type.into(),
            warehouse_id.into(),
        )
    }

    /// Queries the warehouse data object data.
    ///
    /// - `warehouse_type`: The warehouse type.
    /// - `warehouse_id`: The OCID of the warehouse.
    /// - `query_warehouse_data_object_data_details`: The request body:
    ///   [`QueryWarehouseDataObjectDataDetails`](crate::models::QueryWarehouseDataObjectDataDetails).
    pub fn query_warehouse_data_object_data(
        &self,
        warehouse_type: impl Into<models::QueryWarehouseDataObjectDataWarehouseType>,
        warehouse_id: impl Into<String>,
        query_warehouse_data_object_data_details: models::QueryWarehouseDataObjectDataDetails,
    ) -> operations::QueryWarehouseDataObjectData {
        operations::QueryWarehouseDataObjectData::new(
            &self.client,
            warehouse_type.into(),
            warehouse_id.into(),
            query_warehouse_data_object_data_details,
        )
    }
}

/// # Operations insights private endpoint
impl OperationsInsightsClient {
    /// Moves the operations insights private endpoint to another compartment.
    ///
    /// - `operations_insights_private_endpoint_id`: The OCID of the Ops Insights private endpoint.
    /// - `change_operations_insights_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeOperationsInsightsPrivateEndpointCompartmentDetails`](crate::models::ChangeOperationsInsightsPrivateEndpointCompartmentDetails).
    pub fn change_operations_insights_private_endpoint_compartment(
        &self,
        operations_insights_private_endpoint_id: impl Into<String>,
        change_operations_insights_private_endpoint_compartment_details: models::ChangeOperationsInsightsPrivateEndpointCompartmentDetails,
    ) -> operations::ChangeOperationsInsightsPrivateEndpointCompartment {
        operations::ChangeOperationsInsightsPrivateEndpointCompartment::new(
            &self.client,
            operations_insights_private_endpoint_id.into(),
            change_operations_insights_private_endpoint_compartment_details,
        )
    }

    /// Creates an operations insights private endpoint.
    ///
    /// - `create_operations_insights_private_endpoint_details`: The request body:
    ///   [`CreateOperationsInsightsPrivateEndpointDetails`](crate::models::CreateOperationsInsightsPrivateEndpointDetails).
    #[inline]
    pub fn create_operations_insights_private_endpoint(
        &self,
        create_operations_insights_private_endpoint_details: models::CreateOperationsInsightsPrivateEndpointDetails,
    ) -> operations::CreateOperationsInsightsPrivateEndpoint {
        operations::CreateOperationsInsightsPrivateEndpoint::new(
            &self.client,
            create_operations_insights_private_endpoint_details,
        )
    }

    /// Deletes the operations insights private endpoint.
    ///
    /// - `operations_insights_private_endpoint_id`: The OCID of the Ops Insights private endpoint.
    pub fn delete_operations_insights_private_endpoint(
        &self,
        operations_insights_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteOperationsInsightsPrivateEndpoint {
        operations::DeleteOperationsInsightsPrivateEndpoint::new(
            &self.client,
            operations_insights_private_endpoint_id.into(),
        )
    }

    /// Gets the operations insights private endpoint.
    ///
    /// - `operations_insights_private_endpoint_id`: The OCID of the Ops Insights private endpoint.
    pub fn get_operations_insights_private_endpoint(
        &self,
        operations_insights_private_endpoint_id: impl Into<String>,
    ) -> operations::GetOperationsInsightsPrivateEndpoint {
        operations::GetOperationsInsightsPrivateEndpoint::new(
            &self.client,
            operations_insights_private_endpoint_id.into(),
        )
    }

    /// Lists the operations insights private endpoints.
    #[inline]
    pub fn list_operations_insights_private_endpoints(
        &self,
    ) -> operations::ListOperationsInsightsPrivateEndpoints {
        operations::ListOperationsInsightsPrivateEndpoints::new(&self.client)
    }

    /// Updates the operations insights private endpoint.
    ///
    /// - `operations_insights_private_endpoint_id`: The OCID of the Ops Insights private endpoint.
    /// - `update_operations_insights_private_endpoint_details`: The request body:
    ///   [`UpdateOperationsInsightsPrivateEndpointDetails`](crate::models::UpdateOperationsInsightsPrivateEndpointDetails).
    pub fn update_operations_insights_private_endpoint(
        &self,
        operations_insights_private_endpoint_id: impl Into<String>,
        update_operations_insights_private_endpoint_details: models::UpdateOperationsInsightsPrivateEndpointDetails,
    ) -> operations::UpdateOperationsInsightsPrivateEndpoint {
        operations::UpdateOperationsInsightsPrivateEndpoint::new(
            &self.client,
            operations_insights_private_endpoint_id.into(),
            update_operations_insights_private_endpoint_details,
        )
    }
}

/// # Operations insights warehouse users
impl OperationsInsightsClient {
    /// Creates an operations insights warehouse user.
    ///
    /// - `create_operations_insights_warehouse_user_details`: The request body:
    ///   [`CreateOperationsInsightsWarehouseUserDetails`](crate::models::CreateOperationsInsightsWarehouseUserDetails).
    #[inline]
    pub fn create_operations_insights_warehouse_user(
        &self,
        create_operations_insights_warehouse_user_details: models::CreateOperationsInsightsWarehouseUserDetails,
    ) -> operations::CreateOperationsInsightsWarehouseUser {
        operations::CreateOperationsInsightsWarehouseUser::new(
            &self.client,
            create_operations_insights_warehouse_user_details,
        )
    }

    /// Deletes the operations insights warehouse user.
    ///
    /// - `operations_insights_warehouse_user_id`: The ID of the Ops Insights warehouse user.
    pub fn delete_operations_insights_warehouse_user(
        &self,
        operations_insights_warehouse_user_id: impl Into<String>,
    ) -> operations::DeleteOperationsInsightsWarehouseUser {
        operations::DeleteOperationsInsightsWarehouseUser::new(
            &self.client,
            operations_insights_warehouse_user_id.into(),
        )
    }

    /// Gets the operations insights warehouse user.
    ///
    /// - `operations_insights_warehouse_user_id`: The ID of the Ops Insights warehouse user.
    pub fn get_operations_insights_warehouse_user(
        &self,
        operations_insights_warehouse_user_id: impl Into<String>,
    ) -> operations::GetOperationsInsightsWarehouseUser {
        operations::GetOperationsInsightsWarehouseUser::new(
            &self.client,
            operations_insights_warehouse_user_id.into(),
        )
    }

    /// Lists the operations insights warehouse users.
    ///
    /// - `operations_insights_warehouse_id`: The OCID of the Ops Insights warehouse.
    pub fn list_operations_insights_warehouse_users(
        &self,
        operations_insights_warehouse_id: impl Into<String>,
    ) -> operations::ListOperationsInsightsWarehouseUsers {
        operations::ListOperationsInsightsWarehouseUsers::new(
            &self.client,
            operations_insights_warehouse_id.into(),
        )
    }

    /// Updates the operations insights warehouse user.
    ///
    /// - `operations_insights_warehouse_user_id`: The ID of the Ops Insights warehouse user.
    /// - `update_operations_insights_warehouse_user_details`: The request body:
    ///   [`UpdateOperationsInsightsWarehouseUserDetails`](crate::models::UpdateOperationsInsightsWarehouseUserDetails).
    pub fn update_operations_insights_warehouse_user(
        &self,
        operations_insights_warehouse_user_id: impl Into<String>,
        update_operations_insights_warehouse_user_details: models::UpdateOperationsInsightsWarehouseUserDetails,
    ) -> operations::UpdateOperationsInsightsWarehouseUser {
        operations::UpdateOperationsInsightsWarehouseUser::new(
            &self.client,
            operations_insights_warehouse_user_id.into(),
            update_operations_insights_warehouse_user_details,
        )
    }
}

/// # Operations insights warehouses
impl OperationsInsightsClient {
    /// Moves the operations insights warehouse to another compartment.
    ///
    /// - `operations_insights_warehouse_id`: The OCID of the Ops Insights warehouse.
    /// - `change_operations_insights_warehouse_compartment_details`: The request body:
    ///   [`ChangeOperationsInsightsWarehouseCompartmentDetails`](crate::models::ChangeOperationsInsightsWarehouseCompartmentDetails).
    pub fn change_operations_insights_warehouse_compartment(
        &self,
        operations_insights_warehouse_id: impl Into<String>,
        change_operations_insights_warehouse_compartment_details: models::ChangeOperationsInsightsWarehouseCompartmentDetails,
    ) -> operations::ChangeOperationsInsightsWarehouseCompartment {
        operations::ChangeOperationsInsightsWarehouseCompartment::new(
            &self.client,
            operations_insights_warehouse_id.into(),
            change_operations_insights_warehouse_compartment_details,
        )
    }

    /// Creates an operations insights warehouse.
    ///
    /// - `create_operations_insights_warehouse_details`: The request body:
    ///   [`CreateOperationsInsightsWarehouseDetails`](crate::models::CreateOperationsInsightsWarehouseDetails).
    #[inline]
    pub fn create_operations_insights_warehouse(
        &self,
        create_operations_insights_warehouse_details: models::CreateOperationsInsightsWarehouseDetails,
    ) -> operations::CreateOperationsInsightsWarehouse {
        operations::CreateOperationsInsightsWarehouse::new(
            &self.client,
            create_operations_insights_warehouse_details,
        )
    }

    /// Deletes the operations insights warehouse.
    ///
    /// - `operations_insights_warehouse_id`: The OCID of the Ops Insights warehouse.
    pub fn delete_operations_insights_warehouse(
        &self,
        operations_insights_warehouse_id: impl Into<String>,
    ) -> operations::DeleteOperationsInsightsWarehouse {
        operations::DeleteOperationsInsightsWarehouse::new(
            &self.client,
            operations_insights_warehouse_id.into(),
        )
    }

    /// Downloads the operations insights warehouse wallet.
    ///
    /// - `operations_insights_warehouse_id`: The OCID of the Ops Insights warehouse.
    /// - `download_operations_insights_warehouse_wallet_details`: The request body:
    ///   [`DownloadOperationsInsightsWarehouseWalletDetails`](crate::models::DownloadOperationsInsightsWarehouseWalletDetails).
    pub fn download_operations_insights_warehouse_wallet(
        &self,
        operations_insights_warehouse_id: impl Into<String>,
        download_operations_insights_warehouse_wallet_details: models::DownloadOperationsInsightsWarehouseWalletDetails,
    ) -> operations::DownloadOperationsInsightsWarehouseWallet {
        operations::DownloadOperationsInsightsWarehouseWallet::new(
            &self.client,
            operations_insights_warehouse_id.into(),
            download_operations_insights_warehouse_wallet_details,
        )
    }

    /// Gets the operations insights warehouse.
    ///
    /// - `operations_insights_warehouse_id`: The OCID of the Ops Insights warehouse.
    pub fn get_operations_insights_warehouse(
        &self,
        operations_insights_warehouse_id: impl Into<String>,
    ) -> operations::GetOperationsInsightsWarehouse {
        operations::GetOperationsInsightsWarehouse::new(
            &self.client,
            operations_insights_warehouse_id.into(),
        )
    }

    /// Lists the operations insights warehouses.
    #[inline]
    pub fn list_operations_insights_warehouses(
        &self,
    ) -> operations::ListOperationsInsightsWarehouses {
        operations::ListOperationsInsightsWarehouses::new(&self.client)
    }

    /// Rotates the operations insights warehouse wallet.
    ///
    /// - `operations_insights_warehouse_id`: The OCID of the Ops Insights warehouse.
    pub fn rotate_operations_insights_warehouse_wallet(
        &self,
        operations_insights_warehouse_id: impl Into<String>,
    ) -> operations::RotateOperationsInsightsWarehouseWallet {
        operations::RotateOperationsInsightsWarehouseWallet::new(
            &self.client,
            operations_insights_warehouse_id.into(),
        )
    }

    /// Summarizes the operations insights warehouse resource usage.
    ///
    /// - `operations_insights_warehouse_id`: The OCID of the Ops Insights warehouse.
    pub fn summarize_operations_insights_warehouse_resource_usage(
        &self,
        operations_insights_warehouse_id: impl Into<String>,
    ) -> operations::SummarizeOperationsInsightsWarehouseResourceUsage {
        operations::SummarizeOperationsInsightsWarehouseResourceUsage::new(
            &self.client,
            operations_insights_warehouse_id.into(),
        )
    }

    /// Updates the operations insights warehouse.
    ///
    /// - `operations_insights_warehouse_id`: The OCID of the Ops Insights warehouse.
    /// - `update_operations_insights_warehouse_details`: The request body:
    ///   [`UpdateOperationsInsightsWarehouseDetails`](crate::models::UpdateOperationsInsightsWarehouseDetails).
    pub fn update_operations_insights_warehouse(
        &self,
        operations_insights_warehouse_id: impl Into<String>,
        update_operations_insights_warehouse_details: models::UpdateOperationsInsightsWarehouseDetails,
    ) -> operations::UpdateOperationsInsightsWarehouse {
        operations::UpdateOperationsInsightsWarehouse::new(
            &self.client,
            operations_insights_warehouse_id.into(),
            update_operations_insights_warehouse_details,
        )
    }
}

/// # Work request
impl OperationsInsightsClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(OperationsInsightsClient);
