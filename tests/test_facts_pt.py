"""What Portuguese job mail tells besides the decision, in the voices of Portugal and Brazil."""

import pytest

from rebond.model import Reading
from tests.refusals import became, mail, value

NO = "Infelizmente a tua candidatura não foi selecionada."


def refusal(text: str, subject: str = "", sender: str = "") -> Reading:
    """The reading of a refusal; the sender is written "Name <address>"."""
    name, _, email = sender.rstrip(">").partition(" <")
    return mail(text, subject, name, email)


def said(words: str) -> Reading:
    """The reading of a refusal that also says this."""
    return refusal(f"Olá Alba,\n\n{NO} {words}\n\nUm abraço,\nRosa")


NAMES: list[tuple[str, str, str, str | None, str | None]] = [
    # behind a relay: the employer is in the subject or in a sentence
    (
        "<no-reply@candidia-ats.example>",
        "A sua candidatura a Técnico(a) de Salários (M/F)",
        "Olá Alba,\n\nAgradecemos o seu interesse na Cerâmica do Vouga. A sua candidatura não foi selecionada.",
        "Cerâmica do Vouga",
        "Técnico(a) de Salários",
    ),
    (
        "<avisos@candidia-ats.example>",
        "Atualização da sua inscrição",
        "A empresa Doces Jatobá finalizou a avaliação dos perfis da vaga Assistente de Marketing. Sua candidatura não avançou.",
        "Doces Jatobá",
        "Assistente de Marketing",
    ),
    (
        "<no-reply@candidia-ats.example>",
        "Retorno",
        "Olá, Alba!\n\nObrigado por se candidatar à vaga de Analista de Dados na Lumeada. Optamos por não seguir com a sua candidatura.",
        "Lumeada",
        "Analista de Dados",
    ),
    # a human resources desk, a hospital, a town hall
    (
        "Recrutamento Têxtil do Selho <rh@textildoselho.example>",
        "Candidatura a Operador de Tear - ref. 2231",
        "Exmo. Senhor Rui Paz,\n\nA sua candidatura não foi considerada.\n\nCom os melhores cumprimentos,\nDepartamento de Pessoas",
        "Têxtil do Selho",
        "Operador de Tear",
    ),
    (
        "Gestão de Pessoas - Hospital Santa Rita <gente@hospitalsantarita.example>",
        "Processo seletivo Fisioterapeuta",
        "Prezada Alba,\n\nVocê não foi aprovada para a vaga de Fisioterapeuta.\n\nAtenciosamente,\nHospital Santa Rita",
        "Hospital Santa Rita",
        "Fisioterapeuta",
    ),
    (
        "Município de Vale Frio <rh@cm-valefrio.example>",
        "Procedimento concursal - Técnico Superior",
        "Exma. Senhora,\n\nA candidatura de V. Exa. foi excluída.\n\nO Presidente do Júri",
        "Município de Vale Frio",
        "Técnico Superior",
    ),
    # a founder whose house is in the signature, and an agency with a client
    (
        "Duda Lins <duda@jabutitech.example>",
        "Re: papo",
        "Oi Alba,\n\nA vaga de redatora júnior ficou com outra pessoa.\n\nBeijo,\nDuda\nJabuti Tech",
        "Jabuti Tech",
        "redatora júnior",
    ),
    (
        "Filipa Sá <filipa@saexecutive.example>",
        "RE: Diretor Industrial - Moldes do Lis",
        "Caro Nuno,\n\nSaí agora da reunião com os Moldes do Lis. A administração escolheu o outro finalista.\n\nCumprimentos,\nFilipa Sá\nSá Executive Search",
        "Moldes do Lis",
        "Diretor Industrial",
    ),
    # nothing is guessed
    (
        "Zé <ze@correio.example>",
        "Re: trabalho",
        "boa tarde joao\n\nja meti um rapaz ca da terra, desculpa la\n\nze",
        None,
        None,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sender", "subject", "text", "company", "role"), NAMES)
def test_company_and_role(
    sender: str, subject: str, text: str, company: str | None, role: str | None
) -> None:
    found = refusal(text, subject, sender)
    assert (value(found.company), value(found.role)) == (company, role)


FRAMES = [
    ("Olá Alba,\n\nA tua candidatura não foi selecionada. Gostei de te ouvir.\n\nUm abraço,\nTeresa", "tu", "Olá Alba,", "Um abraço,", "Teresa"),
    ("Oi, Alba!\n\nVocê não foi selecionada para a vaga.\n\nAbraços,\nLéo", "você", "Oi, Alba!", "Abraços,", "Léo"),
    ("Caro Nuno,\n\nLamento informar que a sua candidatura não foi selecionada.\n\nCumprimentos,\nMarta Reis", "você", "Caro Nuno,", "Cumprimentos,", "Marta Reis"),
    ("Prezada Alba,\n\nSua candidatura não foi aprovada.\n\nAtenciosamente,\nJoana Prado", "você", "Prezada Alba,", "Atenciosamente,", "Joana Prado"),
    ("Exma. Senhora Dra. Lurdes Paz,\n\nA sua candidatura não foi considerada.\n\nCom os melhores cumprimentos,\nRui Tomás", "senhor", "Exma. Senhora Dra. Lurdes Paz,", "Com os melhores cumprimentos,", "Rui Tomás"),
    ("Boa tarde, dona Marilda!\n\nA senhora foi muito bem, mas a vaga já foi preenchida.\n\nAtt,\nNeusa", "senhor", "Boa tarde, dona Marilda!", "Att,", "Neusa"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "register", "salutation", "closing", "signed"), FRAMES)
def test_register_and_frame(
    text: str, register: str, salutation: str, closing: str, signed: str
) -> None:
    found = refusal(text)
    assert value(found.register) == register
    assert value(found.salutation) == salutation
    assert value(found.closing) == closing
    assert value(found.signed) == signed


STAGES = [
    ("Obrigado pelo envio do teu currículo.", "application"),
    ("Obrigado pela entrevista de terça.", "interview"),
    ("Obrigado por teres feito o teste técnico.", "test"),
    ("Escolhemos o outro finalista.", "final"),
    ("Obrigada pela segunda entrevista.", "final"),
    ("Não foste chamada para a entrevista.", "application"),
]


@pytest.mark.parametrize(("words", "expected"), STAGES)
def test_the_furthest_stage(words: str, expected: str) -> None:
    assert value(said(words).stage) == expected


REASONS = [
    ("A escolha recaiu sobre uma candidata com experiência prévia no setor segurador.", "uma candidata com experiência prévia no setor segurador"),
    ("Procuramos alguém que já tenha montado uma loja de raiz.", "alguém que já tenha montado uma loja de raiz"),
    ("A vaga ficou com uma dev que já mexia com pagamentos.", "já mexia com pagamentos"),
    ("O domínio da língua alemã foi o fator que desempatou.", "O domínio da língua alemã"),
    ("A administração escolheu o outro finalista, que traz a certificação.", "traz a certificação"),
    ("A verba foi cortada pela fundação.", "A verba foi cortada pela fundação"),
    ("A vaga foi congelada pela matriz.", "A vaga foi congelada pela matriz"),
    ("O lugar foi preenchido internamente.", "preenchido internamente"),
    ("A requisição foi cancelada por motivo de reestruturação.", "A requisição foi cancelada por motivo de reestruturação"),
    ("Faltou experiência em obra pública.", "experiência em obra pública"),
    ("Optamos por perfis mais próximos do que a área precisa.", None),
    ("Recebemos um elevado número de candidaturas.", None),
    ("Escolhemos outra pessoa.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), REASONS)
def test_the_reason_is_a_short_phrase_or_nothing(words: str, expected: str | None) -> None:
    assert value(said(words).reason) == expected


POLICY = [
    ("Por norma não fornecemos devolutiva individual.", "refused"),
    ("Não conseguimos enviar feedback a todos os candidatos.", "refused"),
    ("As anotações dos jurados não são divulgadas.", "refused"),
    ("Se quiseres um feedback mais detalhado, escreve-me.", "offered"),
    ("Posso dar-te um retorno mais completo por telefone.", "offered"),
    ("O espelho de correção poderá ser solicitado por requerimento.", "offered"),
    ("Ponto de atenção: pouca vivência com clientes.", "given"),
    ("Um conselho: traz exemplos com números.", "given"),
    ("Escrevemos-te a propósito da vaga.", "silent"),
    ("Obrigado por teres respondido.", "silent"),
]


@pytest.mark.parametrize(("words", "expected"), POLICY)
def test_whether_they_give_feedback(words: str, expected: str) -> None:
    assert value(said(words).feedback_policy) == expected


DOORS: list[tuple[str, list[tuple[str, str]]]] = [
    ("Guardaremos os seus dados durante um ano.", [("keep_file", "durante um ano")]),
    ("Seu currículo permanece ativo em nosso banco de talentos.", [("keep_file", "")]),
    ("Fico com o teu número.", [("keep_file", "")]),
    ("Não guardaremos os teus dados.", []),
    ("Você pode se inscrever de novo depois de 90 dias.", [("reapply", "depois de 90 dias")]),
    ("Convidamo-la a acompanhar as nossas oportunidades.", [("reapply", "")]),
    ("Passa cá no verão.", [("reapply", "no verão")]),
    ("Continue de olho na nossa página de carreiras.", [("reapply", "")]),
    ("Me adiciona no LinkedIn.", [("stay_in_touch", "")]),
    ("Vamos manter o contacto.", [("stay_in_touch", "")]),
    ("Se surgir outra vaga, aviso-te.", [("stay_in_touch", "Se surgir outra vaga")]),
    ("Posso ligar-te amanhã?", [("call", "amanhã")]),
    ("Te ligo na quinta.", [("call", "na quinta")]),
    ("Obrigado pela chamada de quinta.", []),
    ("Desejamos-te as maiores felicidades.", []),
    ("Consulte a nossa política de privacidade.", []),
]


@pytest.mark.parametrize(("words", "expected"), DOORS)
def test_doors_are_found_with_their_time(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(door.kind, door.when) for door in said(words).openings] == expected


BECAME = [
    ("A vaga foi cancelada.", "cancelled"),
    ("O recrutamento está suspenso.", "cancelled"),
    ("A vaga já foi preenchida.", "filled"),
    ("Ficou com o lugar uma colega de outro departamento.", "internal"),
    ("Somos obrigados a retirar a proposta que lhe fizemos.", "withdrawn"),
    ("Foi uma decisão muito difícil.", "close_call"),
    ("Obrigado pelo teu interesse.", ""),
]


@pytest.mark.parametrize(("words", "expected"), BECAME)
def test_what_became_of_the_job(words: str, expected: str) -> None:
    found = said(words)
    assert became(found) == ([expected] if expected else [])


PRAISE = [
    ("Gostámos muito da tua forma de explicar os custos.", "tua forma de explicar os custos"),
    ("A tua apresentação foi excelente.", "A tua apresentação"),
    ("Agradecemos o teu interesse na empresa.", None),
]


@pytest.mark.parametrize(("words", "expected"), PRAISE)
def test_praise_is_a_noun_phrase(words: str, expected: str | None) -> None:
    assert value(said(words).praise) == expected


def test_a_mailbox_that_nobody_reads() -> None:
    found = refusal(
        f"Olá Alba,\n\n{NO}\n\nMensagem automática. Por favor, não responda.",
        sender="Emprego <emprego@vouga.example>",
    )
    assert found.sender is not None
    assert found.sender.automatic
