// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("usage-api", "https://usageapi.{region}.oci.{secondLevelDomain}", "/20200107");

/// A client for the Usage API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_usage_api::{Config, UsageapiClient};
///
/// # async fn example() -> Result<(), oci_sdk_usage_api::Error> {
/// let config = Config::load().await?;
/// let client = UsageapiClient::new(&config)?;
///
/// let mut items = client.list_queries("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct UsageapiClient {
    client: Client,
}

impl UsageapiClient {
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

/// # Average carbon emission
impl UsageapiClient {
    /// Requests the average carbon emission.
    ///
    /// - `sku_part_number`: The part number of the SKU.
    pub fn request_average_carbon_emission(
        &self,
        sku_part_number: impl Into<String>,
    ) -> operations::RequestAverageCarbonEmission {
        operations::RequestAverageCarbonEmission::new(&self.client, sku_part_number.into())
    }
}

/// # Clean energy usage
impl UsageapiClient {
    /// Requests the clean energy usage.
    ///
    /// - `region`: The region.
    pub fn request_clean_energy_usage(
        &self,
        region: impl Into<String>,
    ) -> operations::RequestCleanEnergyUsage {
        operations::RequestCleanEnergyUsage::new(&self.client, region.into())
    }
}

/// # Configuration
impl UsageapiClient {
    /// Requests the summarized configurations.
    ///
    /// - `tenant_id`: The ID of the tenant.
    pub fn request_summarized_configurations(
        &self,
        tenant_id: impl Into<String>,
    ) -> operations::RequestSummarizedConfigurations {
        operations::RequestSummarizedConfigurations::new(&self.client, tenant_id.into())
    }

    /// Requests the usage carbon emission configuration.
    ///
    /// - `tenant_id`: The ID of the tenant.
    pub fn request_usage_carbon_emission_config(
        &self,
        tenant_id: impl Into<String>,
    ) -> operations::RequestUsageCarbonEmissionConfig {
        operations::RequestUsageCarbonEmissionConfig::new(&self.client, tenant_id.into())
    }
}

/// # Custom table
impl UsageapiClient {
    /// Creates a custom table.
    ///
    /// - `create_custom_table_details`: The request body:
    ///   [`CreateCustomTableDetails`](crate::models::CreateCustomTableDetails).
    #[inline]
    pub fn create_custom_table(
        &self,
        create_custom_table_details: models::CreateCustomTableDetails,
    ) -> operations::CreateCustomTable {
        operations::CreateCustomTable::new(&self.client, create_custom_table_details)
    }

    /// Deletes the custom table.
    ///
    /// - `custom_table_id`: The OCID of the custom table.
    pub fn delete_custom_table(
        &self,
        custom_table_id: impl Into<String>,
    ) -> operations::DeleteCustomTable {
        operations::DeleteCustomTable::new(&self.client, custom_table_id.into())
    }

    /// Gets the custom table.
    ///
    /// - `custom_table_id`: The OCID of the custom table.
    pub fn get_custom_table(
        &self,
        custom_table_id: impl Into<String>,
    ) -> operations::GetCustomTable {
        operations::GetCustomTable::new(&self.client, custom_table_id.into())
    }

    /// Lists the custom tables.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `saved_report_id`: The ID of the saved report.
    pub fn list_custom_tables(
        &self,
        compartment_id: impl Into<String>,
        saved_report_id: impl Into<String>,
    ) -> operations::ListCustomTables {
        operations::ListCustomTables::new(
            &self.client,
            compartment_id.into(),
            saved_report_id.into(),
        )
    }

    /// Updates the custom table.
    ///
    /// - `custom_table_id`: The OCID of the custom table.
    /// - `update_custom_table_details`: The request body:
    ///   [`UpdateCustomTableDetails`](crate::models::UpdateCustomTableDetails).
    pub fn update_custom_table(
        &self,
        custom_table_id: impl Into<String>,
        update_custom_table_details: models::UpdateCustomTableDetails,
    ) -> operations::UpdateCustomTable {
        operations::UpdateCustomTable::new(
            &self.client,
            custom_table_id.into(),
            update_custom_table_details,
        )
    }
}

/// # Email recipients group
impl UsageapiClient {
    /// Creates an email recipients group.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    /// - `create_email_recipients_group_details`: The request body:
    ///   [`CreateEmailRecipientsGroupDetails`](crate::models::CreateEmailRecipientsGroupDetails).
    pub fn create_email_recipients_group(
        &self,
        subscription_id: impl Into<String>,
        create_email_recipients_group_details: models::CreateEmailRecipientsGroupDetails,
    ) -> operations::CreateEmailRecipientsGroup {
        operations::CreateEmailRecipientsGroup::new(
            &self.client,
            subscription_id.into(),
            create_email_recipients_group_details,
        )
    }

    /// Deletes the email recipients group.
    ///
    /// - `email_recipients_group_id`: The OCID of the group of email recipients.
    /// - `subscription_id`: The OCID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn delete_email_recipients_group(
        &self,
        email_recipients_group_id: impl Into<String>,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::DeleteEmailRecipientsGroup {
        operations::DeleteEmailRecipientsGroup::new(
            &self.client,
            email_recipients_group_id.into(),
            subscription_id.into(),
            compartment_id.into(),
        )
    }

    /// Gets the email recipients group.
    ///
    /// - `email_recipients_group_id`: The OCID of the group of email recipients.
    /// - `subscription_id`: The OCID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_email_recipients_group(
        &self,
        email_recipients_group_id: impl Into<String>,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetEmailRecipientsGroup {
        operations::GetEmailRecipientsGroup::new(
            &self.client,
            email_recipients_group_id.into(),
            subscription_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the email recipients groups.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_email_recipients_groups(
        &self,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListEmailRecipientsGroups {
        operations::ListEmailRecipientsGroups::new(
            &self.client,
            subscription_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the email recipients group.
    ///
    /// - `email_recipients_group_id`: The OCID of the group of email recipients.
    /// - `subscription_id`: The OCID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_email_recipients_group_details`: The request body:
    ///   [`UpdateEmailRecipientsGroupDetails`](crate::models::UpdateEmailRecipientsGroupDetails).
    pub fn update_email_recipients_group(
        &self,
        email_recipients_group_id: impl Into<String>,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
        update_email_recipients_group_details: models::UpdateEmailRecipientsGroupDetails,
    ) -> operations::UpdateEmailRecipientsGroup {
        operations::UpdateEmailRecipientsGroup::new(
            &self.client,
            email_recipients_group_id.into(),
            subscription_id.into(),
            compartment_id.into(),
            update_email_recipients_group_details,
        )
    }
}

/// # Query
impl UsageapiClient {
    /// Creates a query.
    ///
    /// - `create_query_details`: The request body:
    ///   [`CreateQueryDetails`](crate::models::CreateQueryDetails).
    #[inline]
    pub fn create_query(
        &self,
        create_query_details: models::CreateQueryDetails,
    ) -> operations::CreateQuery {
        operations::CreateQuery::new(&self.client, create_query_details)
    }

    /// Deletes the query.
    ///
    /// - `query_id`: The OCID of the query.
    pub fn delete_query(&self, query_id: impl Into<String>) -> operations::DeleteQuery {
        operations::DeleteQuery::new(&self.client, query_id.into())
    }

    /// Gets the query.
    ///
    /// - `query_id`: The OCID of the query.
    pub fn get_query(&self, query_id: impl Into<String>) -> operations::GetQuery {
        operations::GetQuery::new(&self.client, query_id.into())
    }

    /// Lists the queries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_queries(&self, compartment_id: impl Into<String>) -> operations::ListQueries {
        operations::ListQueries::new(&self.client, compartment_id.into())
    }

    /// Updates the query.
    ///
    /// - `query_id`: The OCID of the query.
    /// - `update_query_details`: The request body:
    ///   [`UpdateQueryDetails`](crate::models::UpdateQueryDetails).
    pub fn update_query(
        &self,
        query_id: impl Into<String>,
        update_query_details: models::UpdateQueryDetails,
    ) -> operations::UpdateQuery {
        operations::UpdateQuery::new(&self.client, query_id.into(), update_query_details)
    }
}

/// # Schedule
impl UsageapiClient {
    /// Creates a schedule.
    ///
    /// - `create_schedule_details`: The request body:
    ///   [`CreateScheduleDetails`](crate::models::CreateScheduleDetails).
    #[inline]
    pub fn create_schedule(
        &self,
        create_schedule_details: models::CreateScheduleDetails,
    ) -> operations::CreateSchedule {
        operations::CreateSchedule::new(&self.client, create_schedule_details)
    }

    /// Deletes the schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn delete_schedule(&self, schedule_id: impl Into<String>) -> operations::DeleteSchedule {
        operations::DeleteSchedule::new(&self.client, schedule_id.into())
    }

    /// Gets the schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn get_schedule(&self, schedule_id: impl Into<String>) -> operations::GetSchedule {
        operations::GetSchedule::new(&self.client, schedule_id.into())
    }

    /// Lists the schedules.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_schedules(&self, compartment_id: impl Into<String>) -> operations::ListSchedules {
        operations::ListSchedules::new(&self.client, compartment_id.into())
    }

    /// Updates the schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    /// - `update_schedule_details`: The request body:
    ///   [`UpdateScheduleDetails`](crate::models::UpdateScheduleDetails).
    pub fn update_schedule(
        &self,
        schedule_id: impl Into<String>,
        update_schedule_details: models::UpdateScheduleDetails,
    ) -> operations::UpdateSchedule {
        operations::UpdateSchedule::new(&self.client, schedule_id.into(), update_schedule_details)
    }
}

/// # Scheduled run
impl UsageapiClient {
    /// Gets the scheduled run.
    ///
    /// - `scheduled_run_id`: The OCID of the scheduled run.
    pub fn get_scheduled_run(
        &self,
        scheduled_run_id: impl Into<String>,
    ) -> operations::GetScheduledRun {
        operations::GetScheduledRun::new(&self.client, scheduled_run_id.into())
    }

    /// Lists the scheduled runs.
    ///
    /// - `schedule_id`: The ID of the schedule.
    pub fn list_scheduled_runs(
        &self,
        schedule_id: impl Into<String>,
    ) -> operations::ListScheduledRuns {
        operations::ListScheduledRuns::new(&self.client, schedule_id.into())
    }
}

/// # Usage
impl UsageapiClient {
    /// Requests the summarized usages.
    ///
    /// - `request_summarized_usages_details`: The request body:
    ///   [`RequestSummarizedUsagesDetails`](crate::models::RequestSummarizedUsagesDetails).
    #[inline]
    pub fn request_summarized_usages(
        &self,
        request_summarized_usages_details: models::RequestSummarizedUsagesDetails,
    ) -> operations::RequestSummarizedUsages {
        operations::RequestSummarizedUsages::new(&self.client, request_summarized_usages_details)
    }
}

/// # Usage carbon emission
impl UsageapiClient {
    /// Requests the usage carbon emissions.
    ///
    /// - `request_usage_carbon_emissions_details`: The request body:
    ///   [`RequestUsageCarbonEmissionsDetails`](crate::models::RequestUsageCarbonEmissionsDetails).
    #[inline]
    pub fn request_usage_carbon_emissions(
        &self,
        request_usage_carbon_emissions_details: models::RequestUsageCarbonEmissionsDetails,
    ) -> operations::RequestUsageCarbonEmissions {
        operations::RequestUsageCarbonEmissions::new(
            &self.client,
            request_usage_carbon_emissions_details,
        )
    }
}

/// # Usage carbon emissions query
impl UsageapiClient {
    /// Creates a usage carbon emissions query.
    ///
    /// - `create_usage_carbon_emissions_query_details`: The request body:
    ///   [`CreateUsageCarbonEmissionsQueryDetails`](crate::models::CreateUsageCarbonEmissionsQueryDetails).
    #[inline]
    pub fn create_usage_carbon_emissions_query(
        &self,
        create_usage_carbon_emissions_query_details: models::CreateUsageCarbonEmissionsQueryDetails,
    ) -> operations::CreateUsageCarbonEmissionsQuery {
        operations::CreateUsageCarbonEmissionsQuery::new(
            &self.client,
            create_usage_carbon_emissions_query_details,
        )
    }

    /// Deletes the usage carbon emissions query.
    ///
    /// - `usage_carbon_emissions_query_id`: The OCID of the query for carbon emissions.
    pub fn delete_usage_carbon_emissions_query(
        &self,
        usage_carbon_emissions_query_id: impl Into<String>,
    ) -> operations::DeleteUsageCarbonEmissionsQuery {
        operations::DeleteUsageCarbonEmissionsQuery::new(
            &self.client,
            usage_carbon_emissions_query_id.into(),
        )
    }

    /// Gets the usage carbon emissions query.
    ///
    /// - `usage_carbon_emissions_query_id`: The OCID of the query for carbon emissions.
    pub fn get_usage_carbon_emissions_query(
        &self,
        usage_carbon_emissions_query_id: impl Into<String>,
    ) -> operations::GetUsageCarbonEmissionsQuery {
        operations::GetUsageCarbonEmissionsQuery::new(
            &self.client,
            usage_carbon_emissions_query_id.into(),
        )
    }

    /// Lists the usage carbon emissions queries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_usage_carbon_emissions_queries(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListUsageCarbonEmissionsQueries {
        operations::ListUsageCarbonEmissionsQueries::new(&self.client, compartment_id.into())
    }

    /// Updates the usage carbon emissions query.
    ///
    /// - `usage_carbon_emissions_query_id`: The OCID of the query for carbon emissions.
    /// - `update_usage_carbon_emissions_query_details`: The request body:
    ///   [`UpdateUsageCarbonEmissionsQueryDetails`](crate::models::UpdateUsageCarbonEmissionsQueryDetails).
    pub fn update_usage_carbon_emissions_query(
        &self,
        usage_carbon_emissions_query_id: impl Into<String>,
        update_usage_carbon_emissions_query_details: models::UpdateUsageCarbonEmissionsQueryDetails,
    ) -> operations::UpdateUsageCarbonEmissionsQuery {
        operations::UpdateUsageCarbonEmissionsQuery::new(
            &self.client,
            usage_carbon_emissions_query_id.into(),
            update_usage_carbon_emissions_query_details,
        )
    }
}

client!(UsageapiClient);
