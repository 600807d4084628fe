// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("budget", "https://usage.{region}.oci.{secondLevelDomain}", "/20190111");

/// A client for the Budgets API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_budget::{BudgetClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_budget::Error> {
/// let config = Config::load().await?;
/// let client = BudgetClient::new(&config)?;
///
/// let mut items = client.list_budgets("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BudgetClient {
    client: Client,
}

impl BudgetClient {
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

/// # Alert rule
impl BudgetClient {
    /// Creates an alert rule.
    ///
    /// - `budget_id`: The OCID of the budget.
    /// - `create_alert_rule_details`: The request body:
    ///   [`CreateAlertRuleDetails`](crate::models::CreateAlertRuleDetails).
    pub fn create_alert_rule(
        &self,
        budget_id: impl Into<String>,
        create_alert_rule_details: models::CreateAlertRuleDetails,
    ) -> operations::CreateAlertRule {
        operations::CreateAlertRule::new(&self.client, budget_id.into(), create_alert_rule_details)
    }

    /// Deletes the alert rule.
    ///
    /// - `budget_id`: The OCID of the budget.
    /// - `alert_rule_id`: The OCID of the alert rule.
    pub fn delete_alert_rule(
        &self,
        budget_id: impl Into<String>,
        alert_rule_id: impl Into<String>,
    ) -> operations::DeleteAlertRule {
        operations::DeleteAlertRule::new(&self.client, budget_id.into(), alert_rule_id.into())
    }

    /// Gets the alert rule.
    ///
    /// - `budget_id`: The OCID of the budget.
    /// - `alert_rule_id`: The OCID of the alert rule.
    pub fn get_alert_rule(
        &self,
        budget_id: impl Into<String>,
        alert_rule_id: impl Into<String>,
    ) -> operations::GetAlertRule {
        operations::GetAlertRule::new(&self.client, budget_id.into(), alert_rule_id.into())
    }

    /// Lists the alert rules.
    ///
    /// - `budget_id`: The OCID of the budget.
    pub fn list_alert_rules(&self, budget_id: impl Into<String>) -> operations::ListAlertRules {
        operations::ListAlertRules::new(&self.client, budget_id.into())
    }

    /// Updates the alert rule.
    ///
    /// - `budget_id`: The OCID of the budget.
    /// - `alert_rule_id`: The OCID of the alert rule.
    /// - `update_alert_rule_details`: The request body:
    ///   [`UpdateAlertRuleDetails`](crate::models::UpdateAlertRuleDetails).
    pub fn update_alert_rule(
        &self,
        budget_id: impl Into<String>,
        alert_rule_id: impl Into<String>,
        update_alert_rule_details: models::UpdateAlertRuleDetails,
    ) -> operations::UpdateAlertRule {
        operations::UpdateAlertRule::new(
            &self.client,
            budget_id.into(),
            alert_rule_id.into(),
            update_alert_rule_details,
        )
    }
}

/// # Budget
impl BudgetClient {
    /// Creates a budget.
    ///
    /// - `create_budget_details`: The request body:
    ///   [`CreateBudgetDetails`](crate::models::CreateBudgetDetails).
    #[inline]
    pub fn create_budget(
        &self,
        create_budget_details: models::CreateBudgetDetails,
    ) -> operations::CreateBudget {
        operations::CreateBudget::new(&self.client, create_budget_details)
    }

    /// Deletes the budget.
    ///
    /// - `budget_id`: The OCID of the budget.
    pub fn delete_budget(&self, budget_id: impl Into<String>) -> operations::DeleteBudget {
        operations::DeleteBudget::new(&self.client, budget_id.into())
    }

    /// Gets the budget.
    ///
    /// - `budget_id`: The OCID of the budget.
    pub fn get_budget(&self, budget_id: impl Into<String>) -> operations::GetBudget {
        operations::GetBudget::new(&self.client, budget_id.into())
    }

    /// Lists the budgets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_budgets(&self, compartment_id: impl Into<String>) -> operations::ListBudgets {
        operations::ListBudgets::new(&self.client, compartment_id.into())
    }

    /// Updates the budget.
    ///
    /// - `budget_id`: The OCID of the budget.
    /// - `update_budget_details`: The request body:
    ///   [`UpdateBudgetDetails`](crate::models::UpdateBudgetDetails).
    pub fn update_budget(
        &self,
        budget_id: impl Into<String>,
        update_budget_details: models::UpdateBudgetDetails,
    ) -> operations::UpdateBudget {
        operations::UpdateBudget::new(&self.client, budget_id.into(), update_budget_details)
    }
}

client!(BudgetClient);
