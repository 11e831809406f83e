export interface UnsubscribeTexts {
  title: string;
  /** `{sender}` and `{email}` are filled in. */
  question: string;
  /** Where the send is gone and nobody can be named. */
  plainQuestion: string;
  button: string;
  done: string;
  invalid: string;
  later: string;
}

/** The languages of the page; the first is for everybody else. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

export const TEXTS: Record<Language, UnsubscribeTexts> = {
  en: {
    title: 'Unsubscribe',
    question: 'Stop all mail from {sender} to {email}?',
    plainQuestion: 'Stop all mail from this sender?',
    button: 'Unsubscribe',
    done: 'You are unsubscribed. You will get no more mail from this sender.',
    invalid: 'This link is not valid. Please use the link exactly as it stands in the mail.',
    later: 'This did not work just now. Please try again in a minute.',
  },
  de: {
    title: 'Abmelden',
    question: 'Keine E-Mails von {sender} mehr an {email}?',
    plainQuestion: 'Keine E-Mails von diesem Absender mehr?',
    button: 'Abmelden',
    done: 'Sie sind abgemeldet und erhalten von diesem Absender keine E-Mails mehr.',
    invalid: 'Dieser Link ist ungültig. Bitte verwenden Sie ihn genau so, wie er in der E-Mail steht.',
    later: 'Das hat gerade nicht geklappt. Bitte versuchen Sie es in einer Minute noch einmal.',
  },
  es: {
    title: 'Cancelar la suscripción',
    question: '¿Dejar de recibir correos de {sender} en {email}?',
    plainQuestion: '¿Dejar de recibir correos de este remitente?',
    button: 'Cancelar la suscripción',
    done: 'Hecho: no recibirá más correos de este remitente.',
    invalid: 'Este enlace no es válido. Utilice el enlace tal como aparece en el correo.',
    later: 'No ha funcionado en este momento. Inténtelo de nuevo dentro de un minuto.',
  },
  fr: {
    title: 'Se désabonner',
    question: 'Ne plus recevoir de messages de {sender} à l’adresse {email} ?',
    plainQuestion: 'Ne plus recevoir de messages de cet expéditeur ?',
    button: 'Se désabonner',
    done: 'C’est fait : vous ne recevrez plus de messages de cet expéditeur.',
    invalid: 'Ce lien n’est pas valable. Utilisez le lien exactement tel qu’il figure dans le message.',
    later: 'Cela n’a pas fonctionné. Veuillez réessayer dans une minute.',
  },
  pt: {
    title: 'Cancelar a subscrição',
    question: 'Deixar de receber mensagens de {sender} em {email}?',
    plainQuestion: 'Deixar de receber mensagens deste remetente?',
    button: 'Cancelar a subscrição',
    done: 'Feito: não receberá mais mensagens deste remetente.',
    invalid: 'Esta ligação não é válida. Utilize-a exatamente como aparece na mensagem.',
    later: 'Não funcionou agora. Tente novamente dentro de um minuto.',
  },
  it: {
    title: 'Annulla l’iscrizione',
    question: 'Non ricevere più e-mail da {sender} all’indirizzo {email}?',
    plainQuestion: 'Non ricevere più e-mail da questo mittente?',
    button: 'Annulla l’iscrizione',
    done: 'Fatto: non riceverà più e-mail da questo mittente.',
    invalid: 'Questo link non è valido. Usi il link esattamente come appare nell’e-mail.',
    later: 'In questo momento non ha funzionato. Riprovi tra un minuto.',
  },
  nl: {
    title: 'Afmelden',
    question: 'Geen e-mail van {sender} meer ontvangen op {email}?',
    plainQuestion: 'Geen e-mail van deze afzender meer ontvangen?',
    button: 'Afmelden',
    done: 'U bent afgemeld en ontvangt geen e-mail meer van deze afzender.',
    invalid: 'Deze link is niet geldig. Gebruik de link precies zoals hij in de e-mail staat.',
    later: 'Dat lukte nu niet. Probeer het over een minuut opnieuw.',
  },
};
