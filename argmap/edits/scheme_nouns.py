"""What the blanks of each scheme stand for, in words that a question can hold while nothing else is known of them.

Worded for this project; a scheme is left out where its questions have no blanks or no words fit all of them.
"""

NOUNS: dict[str, dict[str, str]] = {
    "expert_opinion": {"E": "the expert", "F": "the field", "A": "this"},
    "position_to_know": {"E": "the person", "A": "this"},
    "witness_testimony": {"W": "the witness", "A": "this"},
    "memory": {"P": "the person"},
    "document_record": {"D": "the document"},
    "popular_opinion": {"A": "this", "G": "this group"},
    "popular_practice": {"X": "the practice"},
    "sample_to_population": {"P": "the population"},
    "analogy": {"A": "this", "C1": "the other case", "C2": "this case"},
    "precedent": {"C1": "the earlier case"},
    "cause_to_effect": {"A": "the cause", "B": "the effect"},
    "correlation_to_cause": {"A": "the first", "B": "the second"},
    "sign": {"S": "the sign", "A": "what it stands for"},
    "evidence_to_hypothesis": {"H": "the hypothesis", "E": "the evidence"},
    "falsification": {"H": "the hypothesis", "E": "what is missing"},
    "best_explanation": {"H": "the explanation", "F": "the facts"},
    "classification": {"a": "it", "F": "the property", "G": "the class"},
    "established_rule": {"R": "the rule"},
    "practical_reasoning": {"A": "this act", "G": "this goal", "P": "the person"},
    "positive_consequences": {"A": "the act", "C": "the effect"},
    "negative_consequences": {"A": "the act", "C": "the effect"},
    "values": {"A": "the act", "P": "the person", "V": "the value"},
    "sunk_cost": {"A": "this", "P": "the person", "X": "what is spent"},
    "ignorance": {"A": "it"},
    "commitment": {"A": "the one commitment", "B": "the other", "P": "the person"},
    "inconsistency": {"A": "the claim", "P": "the person"},
    "bias": {"A": "the matter", "P": "the person"},
    "verbal_definition": {"a": "it", "F": "the property", "G": "the term"},
}
