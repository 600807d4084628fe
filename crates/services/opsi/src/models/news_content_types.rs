// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// News content types.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsContentTypes {
    /// The capacity planning resources.
    pub capacity_planning_resources: Option<Vec<models::NewsContentTypesResource>>,
    /// The SQL insights fleet analysis resources.
    pub sql_insights_fleet_analysis_resources:
        Option<Vec<models::NewsSqlInsightsContentTypesResource>>,
    /// The SQL insights plan changes resources.
    pub sql_insights_plan_changes_resources:
        Option<Vec<models::NewsSqlInsightsContentTypesResource>>,
    /// The SQL insights top databases resources.
    pub sql_insights_top_databases_resources:
        Option<Vec<models::NewsSqlInsightsContentTypesResource>>,
    /// The SQL insights top SQL by insights resources.
    pub sql_insights_top_sql_by_insights_resources:
        Option<Vec<models::NewsSqlInsightsContentTypesResource>>,
    /// The SQL insights top SQL resources.
    pub sql_insights_top_sql_resources: Option<Vec<models::NewsSqlInsightsContentTypesResource>>,
    /// The SQL insights performance degradation resources.
    pub sql_insights_performance_degradation_resources:
        Option<Vec<models::NewsSqlInsightsContentTypesResource>>,
    /// The actionable insights resources.
    pub actionable_insights_resources: Option<Vec<models::ActionableInsightsContentTypesResource>>,
}

model! {
    NewsContentTypes {
        optional {
            capacity_planning_resources = "capacityPlanningResources",
                with_capacity_planning_resources([models::NewsContentTypesResource]);
            sql_insights_fleet_analysis_resources = "sqlInsightsFleetAnalysisResources",
                with_sql_insights_fleet_analysis_resources([models::NewsSqlInsightsContentTypesResource]);
            sql_insights_plan_changes_resources = "sqlInsightsPlanChangesResources",
                with_sql_insights_plan_changes_resources([models::NewsSqlInsightsContentTypesResource]);
            sql_insights_top_databases_resources = "sqlInsightsTopDatabasesResources",
                with_sql_insights_top_databases_resources([models::NewsSqlInsightsContentTypesResource]);
            sql_insights_top_sql_by_insights_resources = "sqlInsightsTopSqlByInsightsResources",
                with_sql_insights_top_sql_by_insights_resources([models::NewsSqlInsightsContentTypesResource]);
            sql_insights_top_sql_resources = "sqlInsightsTopSqlResources",
                with_sql_insights_top_sql_resources([models::NewsSqlInsightsContentTypesResource]);
            sql_insights_performance_degradation_resources =
                "sqlInsightsPerformanceDegradationResources",
                with_sql_insights_performance_degradation_resources([models::NewsSqlInsightsContentTypesResource]);
            actionable_insights_resources = "actionableInsightsResources",
                with_actionable_insights_resources([models::ActionableInsightsContentTypesResource]);
        }
    }
}
