// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `category` in `SummarizeSqlStatistics`.
    pub enum SummarizeSqlStatisticsCategory {
        Degrading = "DEGRADING",
        Variant = "VARIANT",
        Inefficient = "INEFFICIENT",
        ChangingPlans = "CHANGING_PLANS",
        Improving = "IMPROVING",
        DegradingVariant = "DEGRADING_VARIANT",
        DegradingInefficient = "DEGRADING_INEFFICIENT",
        DegradingChangingPlans = "DEGRADING_CHANGING_PLANS",
        DegradingIncreasingIo = "DEGRADING_INCREASING_IO",
        DegradingIncreasingCpu = "DEGRADING_INCREASING_CPU",
        DegradingIncreasingInefficientWait = "DEGRADING_INCREASING_INEFFICIENT_WAIT",
        DegradingChangingPlansAndIncreasingIo = "DEGRADING_CHANGING_PLANS_AND_INCREASING_IO",
        DegradingChangingPlansAndIncreasingCpu = "DEGRADING_CHANGING_PLANS_AND_INCREASING_CPU",
        DegradingChangingPlansAndIncreasingInefficientWait = "DEGRADING_CHANGING_PLANS_AND_INCREASING_INEFFICIENT_WAIT",
        VariantInefficient = "VARIANT_INEFFICIENT",
        VariantChangingPlans = "VARIANT_CHANGING_PLANS",
        VariantIncreasingIo = "VARIANT_INCREASING_IO",
        VariantIncreasingCpu = "VARIANT_INCREASING_CPU",
        VariantIncreasingInefficientWait = "VARIANT_INCREASING_INEFFICIENT_WAIT",
        VariantChangingPlansAndIncreasingIo = "VARIANT_CHANGING_PLANS_AND_INCREASING_IO",
        VariantChangingPlansAndIncreasingCpu = "VARIANT_CHANGING_PLANS_AND_INCREASING_CPU",
        VariantChangingPlansAndIncreasingInefficientWait = "VARIANT_CHANGING_PLANS_AND_INCREASING_INEFFICIENT_WAIT",
        InefficientChangingPlans = "INEFFICIENT_CHANGING_PLANS",
        InefficientIncreasingInefficientWait = "INEFFICIENT_INCREASING_INEFFICIENT_WAIT",
        InefficientChangingPlansAndIncreasingInefficientWait = "INEFFICIENT_CHANGING_PLANS_AND_INCREASING_INEFFICIENT_WAIT",
    }
}
